package app.facet.product.careers.resumes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words that tell what stands where, in English and German. */
final class ResumeWords {

    private static final String FILE = "/careers/resume-words.txt";
    private static final Map<String, Set<String>> WORDS = load();

    private ResumeWords() {}

    /** Whether the list has the phrase, as it stands. */
    static boolean has(String list, String phrase) {
        return list(list).contains(plain(phrase));
    }

    /** How many words of the text are in the list; German compounds count by their ending. */
    static int count(String list, String text) {
        Set<String> words = list(list);
        int count = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[\\s,;/&()|:–—-]+", -1)) {
            String bare = word.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
            if (!bare.isEmpty() && (words.contains(bare) || endsIn(words, bare))) {
                count++;
            }
        }
        return count;
    }

    private static boolean endsIn(Set<String> words, String word) {
        for (int from = 4; from <= word.length() - 5; from++) {
            if (words.contains(word.substring(from))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> list(String name) {
        return Objects.requireNonNull(WORDS.get(name), name);
    }

    /** Small letters, single blanks, no signs. */
    static String plain(String phrase) {
        return phrase.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replace(" und ", " and ")
                .replace("/", " ")
                .replaceAll("\\([^)]*\\)", "")
                .replaceAll("[-–—]", " ")
                .replaceAll("[^\\p{L} ]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Map<String, Set<String>> load() {
        try (InputStream in = Objects.requireNonNull(ResumeWords.class.getResourceAsStream(FILE))) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<String>> parse(String text) {
        var words = new HashMap<String, Set<String>>();
        var list = new HashSet<String>();
        for (String line : text.split("\\R", -1)) {
            if (line.startsWith("[")) {
                list = new HashSet<>();
                words.put(line.substring(1, line.length() - 1), list);
            } else if (!line.startsWith("#")) {
                for (String word : line.split(",", -1)) {
                    list.add(word.strip());
                    list.add(plain(word));
                }
            }
        }
        return words;
    }
}
