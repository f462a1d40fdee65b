package app.facet.platform.skills;

import java.util.Locale;
import java.util.Set;

/** Whether two words are entries of one enumeration, such as {@code Java, Go or Rust}. */
final class Enumeration {

    private static final int WIDEST = 30;
    private static final String MARKS = ",/|&+•·;()–-\"'„“”*:\t ";
    private static final Set<String> WORDS = Set.of(
            "and",
            "or",
            "und",
            "oder",
            "sowie",
            "bzw",
            "bzw.",
            "as",
            "well",
            "plus",
            "including",
            "incl",
            "incl.",
            "inkl",
            "inkl.",
            "wie",
            "like",
            "such",
            "e.g.",
            "eg",
            "z.b.",
            "z.",
            "b.",
            "preferably",
            "ideally",
            "idealerweise",
            "with",
            "mit",
            "in",
            "also",
            "auch",
            "either",
            "entweder",
            "ms",
            "the",
            "your",
            "some",
            "etwas",
            "gern",
            "alternativ",
            "vs",
            "nor",
            "noch",
            "bis",
            "via",
            "für",
            "for",
            "von",
            "of");

    private Enumeration() {}

    static boolean links(String text, int from, int to) {
        if (to < from || to - from > WIDEST) {
            return false;
        }
        int at = from;
        boolean mark = false;
        while (at < to) {
            char c = text.charAt(at);
            if (MARKS.indexOf(c) >= 0 || c == '\u00a0') {
                mark |= c != ' ';
                at++;
            } else if (c == '\n' || c == '\r') {
                return false;
            } else {
                int end = endOfWord(text, at, to);
                if (!WORDS.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
                    return false;
                }
                mark = true;
                at = end;
            }
        }
        return mark;
    }

    private static int endOfWord(String text, int from, int to) {
        int end = from;
        while (end < to && !Character.isWhitespace(text.charAt(end)) && ",/()".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Math.max(end, from + 1);
    }
}
