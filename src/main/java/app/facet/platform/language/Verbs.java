package app.facet.platform.language;

import java.util.HashMap;
import java.util.HashSet;
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
    private static final Map<String, Forms> BY_PARTICIPLE = new HashMap<>();
    private static final Map<String, Forms> BY_FORM = new HashMap<>();
    private static final Set<String> OFTEN_NOUNS = new HashSet<>();
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
            BY_PARTICIPLE.putIfAbsent(verb.participle(), verb);
            known(verb, false);
        });
        WordFile.words(Language.ENGLISH, "verbs").forEach(Verbs::regular);
    }

    private Verbs() {}

    /** The verb a word is a form of: base, third person, past, participle or -ing. Only verbs of the lists. */
    static Optional<Forms> of(String word) {
        return Optional.ofNullable(BY_FORM.get(word));
    }

    /** Whether the word is a noun as often as a verb: "a design", "to design". */
    static boolean isOftenNoun(String word) {
        return OFTEN_NOUNS.contains(word);
    }

    private static void regular(String entry) {
        boolean doubled = entry.contains("!");
        String base = entry.replaceAll("[!~]", "");
        if (BY_FORM.containsKey(base)) {
            return;
        }
        String stem = doubled ? base + base.charAt(base.length() - 1) : base;
        String past = regularPast(base, stem);
        known(new Forms(base, past, past), doubled);
        if (entry.contains("~")) {
            OFTEN_NOUNS.add(base);
        }
    }

    private static String regularPast(String base, String stem) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        return endsInConsonantAndY(base) ? base.substring(0, base.length() - 1) + "ied" : stem + "ed";
    }

    private static void known(Forms verb, boolean doubled) {
        String base = verb.base();
        BY_FORM.putIfAbsent(base, verb);
        BY_FORM.putIfAbsent(third(base), verb);
        BY_FORM.putIfAbsent(verb.past(), verb);
        BY_FORM.putIfAbsent(verb.participle(), verb);
        BY_FORM.putIfAbsent(gerund(base, doubled), verb);
    }

    /** "manages", "carries", "watches", "does" */
    static String third(String base) {
        if (base.equals("be") || base.equals("have")) {
            return base.equals("be") ? "is" : "has";
        }
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return base.matches(".*(?:s|x|z|ch|sh|o)") ? base + "es" : base + "s";
    }

    private static String gerund(String base, boolean doubled) {
        // Irregular verbs double by the same sound: get, getting; but eat, eating.
        boolean doubles = doubled || (BY_BASE.containsKey(base) && base.matches("[^aeiou]*[aeiou][bdgmnpt]"));
        if (doubles) {
            return base + base.charAt(base.length() - 1) + "ing";
        }
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        return base.endsWith("e") && !base.endsWith("ee") && base.length() > 2
                ? base.substring(0, base.length() - 1) + "ing"
                : base + "ing";
    }

    private static boolean endsInConsonantAndY(String base) {
        return base.matches(".*[^aeiou]y");
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
