package app.facet.product.careers.matching;

import app.facet.platform.language.Language;
import app.facet.platform.language.Terms;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What words of working life mean, whatever form and language they stand in: "built", "developed" and „entwickelt“ are the
 * same here. Words that are not listed mean their stem. The list was written for Facet.
 */
final class Concepts {

    private static final String FILE = "duty-words.txt";
    private static final int LONGEST_WORD = 60;
    private static final Map<String, String> ENGLISH = new HashMap<>();
    private static final Map<String, String> GERMAN = new HashMap<>();

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

    /** In the order of the text; numbers say nothing. */
    static List<String> of(String text, Language language) {
        var meanings = language == Language.GERMAN ? GERMAN : ENGLISH;
        return Terms.of(bounded(text), language).stream()
                .filter(term -> term.length() > 1 && term.chars().anyMatch(Character::isLetter))
                .map(term -> meanings.getOrDefault(term, term))
                .toList();
    }

    /** No word is that long; what is would take its time. */
    private static String bounded(String text) {
        if (text.length() <= LONGEST_WORD) {
            return text;
        }
        var words = text.split("\\s+", -1);
        boolean ordinary = Arrays.stream(words).allMatch(word -> word.length() <= LONGEST_WORD);
        return ordinary
                ? text
                : String.join(
                        " ",
                        Arrays.stream(words)
                                .filter(word -> word.length() <= LONGEST_WORD)
                                .toList());
    }
}
