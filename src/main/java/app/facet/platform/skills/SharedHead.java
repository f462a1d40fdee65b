package app.facet.platform.skills;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** German compounds that share their last part: what is Finanzbuchhaltung in Finanz- und Lohnbuchhaltung. */
final class SharedHead {

    private static final Pattern SHARED = Pattern.compile(
            "([\\p{L}]{2,24})-(?:,| und| oder| sowie| bzw\\.?|/)\\s?(?:\\p{L}{2,20}-(?:,| und| oder)\\s)?([\\p{L}]{4,40})");
    private static final int SHORTEST_HEAD = 4;

    private SharedHead() {}

    /** Whether a word begins there; most do not end with a hyphen, which {@link #at} finds out. */
    static boolean mayBe(String text, int from) {
        return Character.isUpperCase(text.charAt(from));
    }

    /** Null where the word there shares no part with the next, or makes no name with it. */
    static @Nullable Candidate at(String text, int from, NameTree tree) {
        int hyphen = from;
        while (hyphen < text.length() && Character.isLetter(text.charAt(hyphen))) {
            hyphen++;
        }
        if (hyphen + 1 >= text.length()
                || text.charAt(hyphen) != '-'
                || Character.isLetterOrDigit(text.charAt(hyphen + 1))) {
            return null;
        }
        Matcher shared = SHARED.matcher(text).region(from, text.length());
        return shared.lookingAt() ? named(shared.group(1), shared.group(2), from, tree) : null;
    }

    private static @Nullable Candidate named(String first, String last, int from, NameTree tree) {
        for (int cut = 2; cut <= last.length() - SHORTEST_HEAD; cut++) {
            String whole = first + last.substring(cut);
            var found = new SkillName[1];
            tree.walk(whole, 0, (name, end) -> {
                if (end == whole.length()) {
                    found[0] = name;
                }
            });
            if (found[0] != null) {
                return new Candidate(found[0], from, from + first.length() + 1, true);
            }
        }
        return null;
    }
}
