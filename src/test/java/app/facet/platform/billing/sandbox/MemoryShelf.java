package app.facet.platform.billing.sandbox;

import app.facet.platform.kernel.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Keeps what the sandbox holds in memory, for tests with many things. */
final class MemoryShelf implements Shelf {

    private final Map<String, Item<?>> items = new ConcurrentHashMap<>();
    private final Map<String, String> once = new ConcurrentHashMap<>();

    @Override
    public <T> Optional<Item<T>> find(String ref, Class<T> kind) {
        return Optional.ofNullable(items.get(ref))
                .filter(item -> item.kind() == kind)
                .map(MemoryShelf::cast);
    }

    @Override
    public <T> Optional<Item<T>> findOnce(String onceKey, Class<T> kind) {
        return Optional.ofNullable(once.get(onceKey)).flatMap(ref -> find(ref, kind));
    }

    @Override
    public <T> List<Item<T>> children(String parent, Class<T> kind) {
        return all(item -> item.kind() == kind && parent.equals(item.parent()));
    }

    @Override
    public <T> List<Item<T>> of(AccountId account, Class<T> kind) {
        return all(item -> item.kind() == kind && item.account().equals(account));
    }

    private <T> List<Item<T>> all(Predicate<Item<?>> wanted) {
        return items.values().stream().filter(wanted).map(MemoryShelf::<T>cast).toList();
    }

    @Override
    public synchronized boolean add(Item<?> item) {
        String key = item.onceKey();
        if (items.containsKey(item.ref()) || (key != null && once.containsKey(key))) {
            return false;
        }
        items.put(item.ref(), item);
        if (key != null) {
            once.put(key, item.ref());
        }
        return true;
    }

    @Override
    public synchronized boolean replace(Item<?> changed) {
        var stored = items.get(changed.ref());
        if (stored == null || stored.version() != changed.version()) {
            return false;
        }
        items.put(changed.ref(), next(changed));
        return true;
    }

    private static <T> Item<T> next(Item<T> one) {
        return new Item<>(
                one.ref(),
                one.account(),
                one.kind(),
                one.onceKey(),
                one.parent(),
                one.dueAt(),
                one.content(),
                one.version() + 1);
    }

    @Override
    public List<Item<?>> due(Instant now) {
        return items.values().stream()
                .filter(item -> item.dueAt() != null && !item.dueAt().isAfter(now))
                .<Item<?>>map(item -> item)
                .toList();
    }

    @SuppressWarnings("unchecked") // its kind was compared
    private static <T> Item<T> cast(Item<?> item) {
        return (Item<T>) item;
    }
}
