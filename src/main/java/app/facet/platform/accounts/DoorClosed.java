package app.facet.platform.accounts;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Too many wrong passwords: the password door stays closed for a while. Other ways in stay open. */
final class DoorClosed extends LockedException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    DoorClosed(Duration wait) {
        super("closed after wrong passwords");
        this.wait = wait;
    }

    Duration howLong() {
        return wait;
    }
}
