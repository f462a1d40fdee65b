package app.facet.platform.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Forms of English verbs, and what a German participle looks like. */
final class Verbs {

    /** @param base "write", "wrote", "written" */
    record Forms(String base, String past, String participle) {}

    private static final Map<String, Forms> BY_BASE = new HashMap<>();
    private static final Map<String, Forms> BY_PAST = new HashMap<>();
    private static final Map<String, Forms> BY_PARTICIPLE = new HashMap<>();
    private static final Set<String> ADJECTIVES =
            WordFile.words(Language.ENGLISH, "participle-adjectives").collect(Collectors.toUnmodifiableSet());
    private static final Pattern GERMAN_PARTICIPLE = Pattern.compile(
            "(?:ab|an|auf|aus|bei|ein|fest|her|hin|mit|nach|um|vor|weg|zu|zurück|zusammen|durch|über|unter|weiter)?ge\\p{L}{2,}(?:t|en)"
                    + "|\\p{L}{2,}iert|(?:be|ent|er|ver|zer|emp|miss|über|unter)\\p{L}{3,}(?:t|en)");

    static {
        WordFile.lines(Language.ENGLISH, "irregular-verbs").forEach(line -> {
            List<String> forms = WordFile.split(line).toList();
            var verb = new Forms(forms.get(0), forms.get(1), forms.get(2));
            BY_BASE.put(verb.base(), verb);
            BY_PAST.putIfAbsent(verb.past(), verb);
            BY_PARTICIPLE.putIfAbsent(verb.participle(), verb);
        });
    }

    private Verbs() {}

    static Optional<Forms> irregular(String base) {
        return Optional.ofNullable(BY_BASE.get(base));
    }

    /** Whether the word, after a form of "be", makes a passive rather than a description. */
    static boolean isEnglishParticiple(String word) {
        boolean regular = word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
        return (regular || BY_PARTICIPLE.containsKey(word)) && !ADJECTIVES.contains(word);
    }

    static boolean isGermanParticiple(String word) {
        return GERMAN_PARTICIPLE.matcher(word).matches();
    }
}
