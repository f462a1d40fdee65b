package app.facet.platform.accounts;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes at most one password per core at a time. A few more may wait; whoever comes on top of that is asked to come
 * back, so that a flood of sign-ins takes neither the memory nor the threads that everybody else needs.
 */
final class BoundedHashing implements PasswordEncoder {

    private final PasswordEncoder hashing;
    private final Semaphore running;
    private final Semaphore admitted;

    BoundedHashing(PasswordEncoder hashing, int cores, int queuePerCore) {
        this.hashing = hashing;
        this.running = new Semaphore(cores, true);
        this.admitted = new Semaphore(cores * (1 + queuePerCore));
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return bounded(() -> hashing.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return bounded(() -> hashing.matches(password, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return hashing.upgradeEncoding(hash);
    }

    private <T extends @Nullable Object> T bounded(Supplier<T> work) {
        if (!admitted.tryAcquire()) {
            throw new TooBusy();
        }
        try {
            running.acquireUninterruptibly();
            try {
                return work.get();
            } finally {
                running.release();
            }
        } finally {
            admitted.release();
        }
    }
}
