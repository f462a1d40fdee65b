package app.facet.platform.language;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One of a kind for each language, made once. */
public final class PerLanguage<T> {

    private final Map<Language, T> made = new EnumMap<>(Language.class);

    public PerLanguage(Function<Language, T> making) {
        for (Language language : Language.values()) {
            made.put(language, making.apply(language));
        }
    }

    /** The single words of a list that ships with Facet. */
    public static PerLanguage<Set<String>> words(String name) {
        return new PerLanguage<>(language -> WordFile.words(language, name).collect(Collectors.toUnmodifiableSet()));
    }

    public T in(Language language) {
        return Objects.requireNonNull(made.get(language));
    }
}
