package app.facet.product.dating.bios;

import app.facet.platform.language.Grammar;
import app.facet.platform.language.Language;
import app.facet.platform.language.PerLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words bios are made with beside people's own, from the files of this product. */
final class BioWords {

    private static final PerLanguage<Grammar> GRAMMARS =
            new PerLanguage<>(language -> Grammar.parse(read("bio", language)));
    private static final PerLanguage<Grammar> OPENERS =
            new PerLanguage<>(language -> Grammar.parse(read("openers", language)));
    private static final PerLanguage<Set<String>> GENERIC = new PerLanguage<>(language -> lines("generic", language)
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet()));
    private static final PerLanguage<List<String>> CLICHES =
            new PerLanguage<>(language -> lines("cliches", language).toList());

    private BioWords() {}

    static Grammar grammar(Language language) {
        return GRAMMARS.in(language);
    }

    static Grammar openers(Language language) {
        return OPENERS.in(language);
    }

    /** Words for things most people like. */
    static Set<String> generic(Language language) {
        return GENERIC.in(language);
    }

    static List<String> cliches(Language language) {
        return CLICHES.in(language);
    }

    /** Phrases of one section of the signals: {@code humour}, {@code hook}, {@code refusal}. */
    static List<String> signals(Language language, String section) {
        String head = "[" + section + "]";
        return lines("signals", language)
                .dropWhile(line -> !line.equals(head))
                .skip(1)
                .takeWhile(line -> !line.startsWith("["))
                .toList();
    }

    private static Stream<String> lines(String name, Language language) {
        return read(name, language).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith(";"));
    }

    private static String read(String name, Language language) {
        String path = "/dating/" + name + "-" + language.locale().getLanguage() + ".txt";
        try (InputStream file = BioWords.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("This build lacks " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
