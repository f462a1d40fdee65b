package app.facet.product.careers.matching;

import app.facet.platform.language.Language;
import app.facet.platform.language.Terms;
import app.facet.platform.language.Token;
import app.facet.platform.language.TokenKind;
import app.facet.platform.language.Tokenizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What words of working life mean, whatever form and language they stand in: "built", "developed" and „entwickelt“ are the
 * same here. Words that are not listed mean their stem. The list was written for Facet.
 */
final class Concepts {

    private static final String FILE = "duty-words.txt";
    private static final int LONGEST_WORD = 60;
    private static final int MOST_KNOWN = 20_000;
    private static final Map<String, String> ENGLISH = new HashMap<>();
    private static final Map<String, String> GERMAN = new HashMap<>();

    // Working life has few words, and cutting them to their stems is most of the work.
    private static final Map<String, List<String>> KNOWN_ENGLISH = new ConcurrentHashMap<>();
    private static final Map<String, List<String>> KNOWN_GERMAN = new ConcurrentHashMap<>();

    static {
        DataFile.lines(FILE).forEach(Concepts::add);
    }

    private Concepts() {}

    /** A line: the English words of one meaning, a semicolon, the German ones. The first word names it. */
    private static void add(String line) {
        String[] sides = line.split(";", 2);
        String name = "~" + sides[0].strip().split("\\s+", 2)[0];
        addWords(sides[0], name, Language.ENGLISH, ENGLISH);
        addWords(sides[1], name, Language.GERMAN, GERMAN);
    }

    private static void addWords(String words, String name, Language language, Map<String, String> meanings) {
        for (String word : words.strip().split("\\s+", -1)) {
            List<String> terms = Terms.of(word, language);
            if (terms.size() == 1) {
                meanings.putIfAbsent(terms.getFirst(), name);
            }
        }
    }

    /** In the order of the text; numbers and words that only hold sentences together say nothing. */
    static List<String> of(String text, Language language) {
        return Tokenizer.tokens(text).stream()
                .flatMap(token -> of(token, language).stream())
                .toList();
    }

    /** Of one word; compounds mean what their parts do. */
    static List<String> of(Token token, Language language) {
        boolean speaks = token.kind() == TokenKind.WORD || token.kind() == TokenKind.TERM;
        if (!speaks || token.text().length() < 2 || token.text().length() > LONGEST_WORD) {
            return List.of();
        }
        var known = language == Language.GERMAN ? KNOWN_GERMAN : KNOWN_ENGLISH;
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(token.text(), word -> meanings(word, language));
    }

    private static List<String> meanings(String word, Language language) {
        var listed = language == Language.GERMAN ? GERMAN : ENGLISH;
        return Terms.of(word, language).stream()
                .filter(term -> term.length() > 1 && term.chars().anyMatch(Character::isLetter))
                .map(term -> listed.getOrDefault(term, term))
                .toList();
    }
}
