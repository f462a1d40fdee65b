package app.facet.platform.facts;

import app.facet.platform.language.FunctionWords;
import app.facet.platform.language.Language;
import app.facet.platform.language.PerLanguage;
import app.facet.platform.language.TokenKind;
import app.facet.platform.language.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads degrees and what they are in. */
final class Degrees {

    private static final int LONGEST = 3;
    private static final int LONGEST_FIELD = 4;
    // Also words that mean something else: they are degrees in capitals only.
    private static final Set<String> SHORT = Set.of("ba", "ma", "bed", "med", "md", "jd", "dr");
    private static final PerLanguage<Map<String, String>> LEVELS =
            new PerLanguage<>(language -> WordFile.lines(language, "degrees")
                    .collect(Collectors.toUnmodifiableMap(
                            line -> line.substring(0, line.indexOf('|')).strip(),
                            line -> line.substring(line.indexOf('|') + 1).strip())));

    private final Sentence sentence;
    private final Language language;
    private final List<Assertion> found = new ArrayList<>();

    private Degrees(Sentence sentence) {
        this.sentence = sentence;
        this.language = sentence.language();
    }

    static List<Assertion> in(Sentence sentence) {
        var degrees = new Degrees(sentence);
        int i = 0;
        while (i < sentence.size()) {
            i = Math.max(i + 1, degrees.read(i));
        }
        return degrees.found;
    }

    /** @return index of the word after it */
    private int read(int i) {
        for (int length = Math.min(LONGEST, sentence.size() - i); length > 0; length--) {
            Optional<String> level = level(i, length);
            if (level.isPresent() && sentence.isFree(i) && isDegree(i)) {
                found.add(new Degree(sentence.take(i, i + length), level.get()));
                return field(i + length);
            }
        }
        return i + 1;
    }

    private Optional<String> level(int i, int length) {
        var words = new ArrayList<String>();
        for (int k = i; k < i + length; k++) {
            words.add(sentence.lower(k));
        }
        String phrase = String.join(" ", words);
        var levels = LEVELS.in(language);
        var exact = Optional.ofNullable(levels.get(phrase));
        return exact.isPresent() || length > 1
                ? exact
                : levels.entrySet().stream()
                        .filter(entry -> entry.getKey().endsWith("*")
                                && phrase.startsWith(entry.getKey()
                                        .substring(0, entry.getKey().length() - 1)))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private boolean isDegree(int i) {
        String word = sentence.lower(i);
        boolean capitals =
                sentence.at(i).text().chars().filter(Character::isUpperCase).count() > 1;
        boolean scrum = sentence.lower(i - 1).equals("scrum");
        return !scrum && (!SHORT.contains(word) || capitals || (word.equals("dr") && sentence.isLarge(i)));
    }

    /** "of Science in Computer Science", "in Informatik": up to the next word that carries nothing, or a sign. */
    private int field(int next) {
        int i = next;
        while (Set.of("degree", "of", "in", "der", "des").contains(sentence.lower(i))
                || (i == next && sentence.lower(i).startsWith("abschluss"))) {
            boolean leads = !sentence.lower(i).equals("degree");
            int end = leads ? endOfField(i + 1) : i + 1;
            if (leads && end > i + 1) {
                var words = new ArrayList<String>();
                for (int k = i + 1; k < end; k++) {
                    words.add(Spelling.plain(sentence.at(k).text()));
                }
                found.add(new Field(sentence.take(i + 1, end), List.copyOf(words)));
            }
            i = Math.max(end, i + 1);
        }
        return i;
    }

    private int endOfField(int from) {
        int end = from;
        while (end < sentence.size()
                && end - from < LONGEST_FIELD
                && sentence.at(end).kind() == TokenKind.WORD
                && !FunctionWords.of(language).contains(sentence.lower(end))) {
            end++;
        }
        return end;
    }
}
