package app.facet.platform.billing.sandbox;

import app.facet.platform.kernel.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something the sandbox holds.
 *
 * @param onceKey under which it was asked for; asked again, nothing new is made
 * @param parent what it belongs to
 * @param dueAt when time changes it
 */
record Item<T>(
        String ref,
        AccountId account,
        Class<T> kind,
        @Nullable String onceKey,
        @Nullable String parent,
        @Nullable Instant dueAt,
        T content,
        int version) {

    Item<T> with(T changed, @Nullable Instant due) {
        return new Item<>(ref, account, kind, onceKey, parent, due, changed, version);
    }
}
