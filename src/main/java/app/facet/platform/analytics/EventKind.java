package app.facet.platform.analytics;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One kind of thing that happens, lent as a bean. Its name for people is the text {@code <module>.event.<what>}.
 *
 * @param name {@code <module>.<what>}, past tense
 * @param result whether somebody saw what they had come for; funnels may ask for a result without naming a product
 */
public record EventKind(String name, Map<String, Property> properties, boolean result) {

    private static final Pattern SHAPE = Pattern.compile("[a-z]+\\.[a-z-]+");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,39}");

    public EventKind {
        if (!SHAPE.matcher(name).matches() || name.length() > 80) {
            throw new IllegalArgumentException("A kind of event is named <module>.<what>: " + name);
        }
        properties.keySet().forEach(property -> {
            if (!WORD.matcher(property).matches()) {
                throw new IllegalArgumentException("A property is one lower-case word: " + property);
            }
        });
        properties = Map.copyOf(properties);
    }

    public static EventKind of(String name) {
        return new EventKind(name, Map.of(), false);
    }

    public EventKind withAmount(String property) {
        return with(property, new Property.Amount());
    }

    public EventKind withFlag(String property) {
        return with(property, new Property.Flag());
    }

    public <E extends Enum<E>> EventKind withWord(String property, Class<E> words) {
        var all = Arrays.stream(words.getEnumConstants()).map(Words::of).collect(Collectors.toSet());
        return withWord(property, () -> all);
    }

    public EventKind withWord(String property, Supplier<Set<String>> words) {
        return with(property, new Property.Word(words));
    }

    private EventKind with(String property, Property what) {
        var more = new TreeMap<>(properties);
        more.put(property, what);
        return new EventKind(name, more, result);
    }

    public EventKind thatIsAResult() {
        return new EventKind(name, properties, true);
    }

    /** The key of its name for people. */
    public String nameKey() {
        return name.replaceFirst("\\.", ".event.");
    }
}
