package app.facet.platform.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All texts of all modules, read once from {@code i18n/<module>/messages[_<language>].properties}. A key begins with
 * the name of its module, so that two modules can never overwrite each other's words.
 */
final class Messages {

    private static final Pattern FILE =
            Pattern.compile(".*/i18n/(?<module>[a-z]+)/messages(?:_(?<language>[a-zA-Z_]+))?\\.properties$");

    private final Map<Locale, Map<String, String>> texts = new HashMap<>();

    private Messages() {}

    /** The texts on the class path; read when first needed and never changed. */
    static Messages onClassPath() {
        return Loaded.MESSAGES;
    }

    static Messages read(String pattern) {
        var messages = new Messages();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                messages.add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The texts cannot be read", e);
        }
        return messages;
    }

    private void add(Resource file) throws IOException {
        var name = FILE.matcher(file.getURL().toString());
        if (!name.matches()) {
            throw new IllegalStateException("Not a place for texts: " + file.getFilename());
        }
        var language = name.group("language");
        var target = texts.computeIfAbsent(
                language == null ? Locale.ENGLISH : Locale.forLanguageTag(language.replace('_', '-')),
                locale -> new TreeMap<>());
        var module = name.group("module");
        var read = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        }
        read.stringPropertyNames().forEach(key -> target.put(ownKey(module, key), read.getProperty(key)));
    }

    private static String ownKey(String module, String key) {
        if (!key.startsWith(module + ".")) {
            throw new IllegalStateException(
                    "Text '%s' stands in i18n/%s but does not start with '%s.'".formatted(key, module, module));
        }
        return key;
    }

    /** English first, then the others by name. */
    List<Locale> languages() {
        var languages = new ArrayList<>(texts.keySet());
        languages.sort(Comparator.comparing((Locale locale) -> !locale.equals(Locale.ENGLISH))
                .thenComparing(Locale::toLanguageTag));
        return List.copyOf(languages);
    }

    /** What stands in the file of exactly this language. */
    Set<String> keys(Locale language) {
        return texts.getOrDefault(language, Map.of()).keySet();
    }

    /** The text in the wanted language, or in English where that language lacks it. */
    Optional<String> find(String key, Locale wanted) {
        var own = lookUp(key, Locale.of(wanted.getLanguage()));
        return Optional.ofNullable(own != null ? own : lookUp(key, Locale.ENGLISH));
    }

    private @Nullable String lookUp(String key, Locale language) {
        return texts.getOrDefault(language, Map.of()).get(key);
    }

    private static final class Loaded {
        static final Messages MESSAGES = read("classpath*:i18n/*/messages*.properties");
    }
}
