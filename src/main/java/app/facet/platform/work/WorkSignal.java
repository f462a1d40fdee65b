package app.facet.platform.work;

import app.facet.platform.kernel.AccountId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one node tells the others: this piece of work has moved.
 *
 * @param account whose work it is; null when it is the house's own
 */
record WorkSignal(@Nullable AccountId account, WorkId work) {

    private static final String NOBODY = "-";

    static WorkSignal of(WorkStatus status) {
        return new WorkSignal(status.account(), status.id());
    }

    static WorkSignal read(String text) {
        String[] ids = text.split(" ", 2);
        return new WorkSignal(
                ids[0].equals(NOBODY) ? null : new AccountId(UUID.fromString(ids[0])),
                new WorkId(UUID.fromString(ids[1])));
    }

    String text() {
        return (account == null ? NOBODY : account.value()) + " " + work.value();
    }
}
