package app.facet.platform.facts;

import app.facet.platform.language.Language;
import app.facet.platform.language.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tools by all the names they have. Names are the same in every language. */
final class Tools {

    private static final int LONGEST = 3;
    private static final Map<String, String> KNOWN_AS = WordFile.lines(Language.ENGLISH, "tools")
            .collect(Collectors.toUnmodifiableMap(
                    line -> Spelling.plain(line.substring(0, line.indexOf('|')).strip()),
                    line -> Spelling.plain(line.substring(line.indexOf('|') + 1).strip())));

    private Tools() {}

    /** The name a tool is known by. */
    static Optional<String> named(String name) {
        return Optional.ofNullable(KNOWN_AS.get(name));
    }

    /** @return how many words from there on name a tool; 0 when none do */
    static int lengthAt(List<String> words, int at) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            if (KNOWN_AS.containsKey(String.join(" ", words.subList(at, at + length)))) {
                return length;
            }
        }
        return 0;
    }

    /** Every word that may stand for a tool that is mentioned. */
    static List<String> otherWords(List<String> words) {
        var others = new ArrayList<String>();
        for (int at = 0; at < words.size(); at++) {
            int length = lengthAt(words, at);
            if (length > 0) {
                named(String.join(" ", words.subList(at, at + length))).ifPresent(others::add);
            }
        }
        return others;
    }

    /** Whether the name is another one of a tool the fact mentions. */
    static boolean areSame(List<String> name, Statement fact) {
        String whole = String.join(" ", name);
        String known = named(whole).orElse(whole);
        return fact.words().contains(known)
                || List.of(known.split(" ", -1)).stream()
                        .allMatch(word -> fact.words().contains(word));
    }
}
