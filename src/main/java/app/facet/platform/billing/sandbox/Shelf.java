package app.facet.platform.billing.sandbox;

import app.facet.platform.kernel.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the sandbox keeps what it holds. */
interface Shelf {

    <T> Optional<Item<T>> find(String ref, Class<T> kind);

    <T> Optional<Item<T>> findOnce(String onceKey, Class<T> kind);

    <T> List<Item<T>> children(String parent, Class<T> kind);

    <T> List<Item<T>> of(AccountId account, Class<T> kind);

    /** False when something was made under the same key before. */
    boolean add(Item<?> item);

    /** False when somebody else changed it since it was read. */
    boolean replace(Item<?> changed);

    /** What time changes by then. */
    List<Item<?>> due(Instant now);
}
