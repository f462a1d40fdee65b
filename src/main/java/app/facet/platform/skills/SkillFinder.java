package app.facet.platform.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the skills a text speaks of: the longest name first, whole words only, and names that also mean something else only
 * where something near tells which is meant.
 */
public final class SkillFinder {

    /** Words that are also acronyms of skills. */
    private static final Set<String> EVERYDAY = Set.of(
            "can", "rest", "less", "safe", "care", "fit", "gas", "all", "one", "bis", "das", "der", "die", "des", "was",
            "war", "man", "nur", "mit", "sie", "sam", "pam", "mes", "cam", "san", "rag", "soap", "mag", "scope", "net",
            "ace", "bim", "hat", "tag", "art", "may", "act", "app", "arm", "bad", "best", "big", "call", "car", "case",
            "cat", "cap", "cold", "core", "crop", "dim", "dip", "ear", "end", "era", "fan", "fast", "fish", "hand",
            "has", "help", "her", "idea", "its", "ist", "kind", "lab", "lead", "lean", "life", "map", "mars", "mint",
            "nat", "not", "now", "out", "own", "pass", "pet", "plan", "port", "post", "raid", "ram", "ring", "role",
            "sea", "see", "set", "six", "son", "spa", "star", "start", "step", "tap", "team", "top", "two", "use",
            "van", "via", "web", "who", "you");

    private final NameTree tree;

    private final Beginnings beginnings;

    private SkillFinder(Skills skills) {
        var names = skills.entries().stream().flatMap(SkillName::of).toList();
        tree = new NameTree(names);
        beginnings = new Beginnings(names);
    }

    /** Read when first asked for. */
    private static final class Kept {
        static final SkillFinder OF_ALL = new SkillFinder(Skills.all());
    }

    /** In order; none overlaps another. */
    public static List<SkillMention> find(String text) {
        var plain = PlainText.of(text);
        var candidates = Kept.OF_ALL.candidates(plain.text());
        return new Doubts(plain.text(), candidates)
                .settled().stream()
                        .map(one ->
                                new SkillMention(one.skill(), plain.place(one.start()), plain.placeOfEnd(one.end())))
                        .toList();
    }

    private List<Candidate> candidates(String text) {
        var found = new ArrayList<Candidate>();
        var surroundings = new Surroundings(text);
        int at = 0;
        while (at < text.length()) {
            var best = longest(text, at, surroundings);
            if (best == null && SharedHead.mayBe(text, at) && beginsHere(text, at)) {
                best = SharedHead.at(text, at, tree);
            }
            if (best == null) {
                at = next(text, at);
            } else {
                found.add(best);
                at = best.end();
            }
        }
        return found;
    }

    /** A name begins with a word or with a sign, never within a word. */
    private static int next(String text, int at) {
        int next = at + 1;
        if (Letters.isOfWord(text.charAt(at))) {
            while (next < text.length() && Letters.isOfWord(text.charAt(next))) {
                next++;
            }
        }
        return next;
    }

    private @Nullable Candidate longest(String text, int from, Surroundings surroundings) {
        if (!beginnings.may(text, from) || !tree.begins(text.charAt(from)) || !beginsHere(text, from)) {
            return null;
        }
        var best = new Candidate[1];
        tree.walk(text, from, (name, reached) -> {
            int end = WordEnd.of(text, name, reached);
            if (end > 0 && (best[0] == null || end >= best[0].end())) {
                var candidate = new Candidate(name, from, end, text.startsWith(name.text(), from));
                if (isBetter(candidate, best[0], surroundings) && isPossible(text, candidate, surroundings)) {
                    best[0] = candidate;
                }
            }
        });
        return best[0];
    }

    /** The longer, the one written so, and of two of the same name the one something near speaks for. */
    private static boolean isBetter(Candidate one, @Nullable Candidate other, Surroundings surroundings) {
        if (other == null || one.end() > other.end()) {
            return true;
        }
        if (one.written() != other.written()) {
            return one.written();
        }
        return !other.isClear()
                && !one.isClear()
                && !surroundings.witness(other.name().entry().near(), other.start(), other.end())
                && surroundings.witness(one.name().entry().near(), one.start(), one.end());
    }

    /** Not in an address: there a name is somebody's, not a skill. */
    private static boolean beginsHere(String text, int from) {
        if (from == 0 || !Letters.isOfWord(text.charAt(from))) {
            return true;
        }
        char before = text.charAt(from - 1);
        boolean inAddress = before == '@'
                || (before == '.'
                        && from > 1
                        && Letters.isOfWord(text.charAt(from - 2))
                        && Character.isLowerCase(text.charAt(from)));
        return !inAddress && !Letters.isOfWord(before);
    }

    /** In small letters, and no word of everyday life; even so it needs company. */
    private static boolean isSmallAcronym(String text, Candidate candidate) {
        String written = text.substring(candidate.start(), candidate.end());
        return written.length() > 2 && written.equals(written.toLowerCase(Locale.ROOT)) && !EVERYDAY.contains(written);
    }

    private static boolean isPossible(String text, Candidate candidate, Surroundings surroundings) {
        var name = candidate.name();
        if (name.exact()) {
            boolean whole = candidate.end() - candidate.start() == name.text().length();
            boolean shouted = candidate.written() && !name.mixed() && surroundings.areCapitals(candidate.start());
            if (shouted || (!candidate.written() && !(whole && isSmallAcronym(text, candidate)))) {
                return false;
            }
        }
        return !name.isOneWord() || !surroundings.hold(name.entry().not(), candidate.start(), candidate.end());
    }
}
