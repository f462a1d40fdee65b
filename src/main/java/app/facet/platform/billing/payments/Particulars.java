package app.facet.platform.billing.payments;

import app.facet.platform.kernel.AccountId;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in records of ours, as words: {@code captured=0; state=OPEN}. Nothing that tells whose they are. */
final class Particulars {

    /** Names of ours, and counters: they say nothing about what a provider knows. */
    private static final Set<String> OURS_ALONE =
            Set.of("id", "account", "version", "createdAt", "subject", "reference", "card", "provider");

    /** Amounts in the smallest coin of the money that stands beside them. */
    private static final Set<String> COINS = Set.of("captured", "refunded", "stake", "tax", "reversed");

    private final Map<String, String> all = new TreeMap<>();

    private Particulars() {}

    private static Particulars of(@Nullable Object thing) {
        var found = new Particulars();
        found.add("", "state", thing);
        return found;
    }

    /** How it stands, in short. */
    static String states(@Nullable Object thing) {
        return of(thing).words(name -> name.endsWith("state"));
    }

    /** Of the first, what is otherwise in the second. */
    static String differing(@Nullable Object one, @Nullable Object other) {
        var theirs = of(other).all;
        var ours = of(one);
        var names = new TreeSet<>(ours.all.keySet());
        names.removeIf(name -> Objects.equals(ours.all.get(name), theirs.get(name)));
        return ours.words(names::contains);
    }

    private String words(java.util.function.Predicate<String> wanted) {
        return all.entrySet().stream()
                .filter(part -> wanted.test(part.getKey()))
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("; "));
    }

    private void add(String before, String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case AccountId person -> {}
            case Optional<?> perhaps -> perhaps.ifPresent(one -> add(before, name, one));
            case Collection<?> several -> several.forEach(one -> add(before + refOf(one), name, one));
            case Money money -> all.put(before + name, money.amount().toPlainString() + " " + money.unit());
            case Record parts -> addParts(before, parts);
            default -> all.put(before + name, value.toString());
        }
    }

    private void addParts(String before, Record parts) {
        Money beside = money(parts);
        for (RecordComponent part : parts.getClass().getRecordComponents()) {
            if (!OURS_ALONE.contains(part.getName())) {
                Object value = read(part, parts);
                if (beside != null && value instanceof Long coins && COINS.contains(part.getName())) {
                    add(before, part.getName(), beside.with(coins));
                } else {
                    add(before, part.getName(), value);
                }
            }
        }
    }

    private static @Nullable Money money(Record parts) {
        return Arrays.stream(parts.getClass().getRecordComponents())
                .filter(part -> part.getType() == Money.class)
                .map(part -> (Money) read(part, parts))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String refOf(Object one) {
        return one instanceof Payment payment ? payment.ref() + " " : "";
    }

    private static @Nullable Object read(RecordComponent part, Record parts) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
