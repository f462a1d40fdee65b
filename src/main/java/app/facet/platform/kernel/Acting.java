package app.facet.platform.kernel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf this thread works with rows when it is not simply the person who is signed in: background work for
 * an account, or the house itself. The database shows and takes only rows that fit. Choose it around a transaction,
 * not inside one.
 */
public final class Acting {

    private static final ScopedValue<Who> NOW = ScopedValue.newInstance();

    private Acting() {}

    /** Whose rows may be touched. */
    public sealed interface Who {

        /** One person's. */
        record Person(AccountId account) implements Who {}

        /** Everybody's, for what the house does on its own: signing people in, work queues, retention. */
        record TheHouse() implements Who {}

        /** Everybody's, for an admin in the back office. */
        record BackOffice() implements Who {}
    }

    public static Optional<Who> now() {
        return NOW.isBound() ? Optional.of(NOW.get()) : Optional.empty();
    }

    public static <T extends @Nullable Object, X extends Throwable> T as(
            Who who, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(NOW, who).call(work);
    }

    public static void run(Who who, Runnable work) {
        ScopedValue.where(NOW, who).run(work);
    }
}
