package app.facet.platform.accounts;

import app.facet.platform.kernel.Refusal;
import java.time.Duration;

/** Too many wrong passwords, told on a page instead of the sign-in form. */
public final class PasswordDoorClosed extends Refusal {

    PasswordDoorClosed(Duration wait) {
        super("accounts.sign-in.closed-next", Math.clamp((wait.toSeconds() + 60) / 60, 1L, 30L));
    }
}
