package app.facet.platform.accounts;

import app.facet.platform.kernel.Refusal;
import java.time.Duration;

/** Too many wrong codes or passwords: none is looked at for a while. */
public final class CodesClosed extends Refusal {

    CodesClosed(Duration wait) {
        super("accounts.refused.codes-closed", wait.toMinutes() + 1);
    }
}
