package app.facet.platform.billing.ui;

import app.facet.platform.billing.payments.Difference;
import app.facet.platform.billing.payments.Touched;
import app.facet.platform.ui.Texts;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How differences are spoken of. */
record DifferenceWords(DeskWords words) implements Serializable {

    /** The kinds of things that are compared. */
    static final Touched[] KINDS = {Touched.CHECKOUT, Touched.MEMBERSHIP, Touched.CHARGE, Touched.TRANSFER};

    String get(String key, Object... parameters) {
        return words.get("differences." + key, parameters);
    }

    /** Of a kind or a state. */
    String name(Enum<?> one) {
        return words.of("differences", one);
    }

    /** What and of what: "Payment · Pro". */
    String what(Difference one) {
        return one.item() == null ? name(one.touched()) : name(one.touched()) + " · " + one.item();
    }

    /** The values as they are stored, under names that people read. */
    String side(@Nullable String stored) {
        return stored == null || stored.isEmpty()
                ? "–"
                : Arrays.stream(stored.split("; ")).map(this::part).collect(Collectors.joining(", "));
    }

    private String part(String stored) {
        int end = stored.indexOf('=');
        if (end < 0) {
            return stored;
        }
        String name = stored.substring(0, end);
        int words = name.lastIndexOf(' ') + 1; // behind the name of a payment, where there are several
        return name.substring(0, words) + label(name.substring(words)) + ": "
                + stored.substring(end + 1).toLowerCase(Locale.ROOT);
    }

    private String label(String name) {
        String key = "billing.desk.differences.part." + name.toLowerCase(Locale.ROOT);
        var texts = Texts.of(words.locale());
        return texts.has(key) ? texts.get(key) : name;
    }

    String times(Difference one) {
        return one.times() == 1 ? words.time(one.lastAt()) : get("times", words.time(one.lastAt()), one.times());
    }
}
