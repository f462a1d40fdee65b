package app.facet.platform.skills;

/** How letters are compared: small as large, one kind of blank, hyphen and apostrophe as the other. */
final class Letters {

    /** Stands for what parts two words of one name, a blank or a hyphen. */
    static final char GAP = ' ';

    private static final char[] FOLDED = new char[1 << Character.SIZE];

    static {
        for (int c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = Character.toLowerCase((char) c);
        }
        for (char gap : " \t\n\r\u00a0\u2007\u202f\u2009-\u2010\u2011".toCharArray()) {
            FOLDED[gap] = GAP;
        }
        for (char apostrophe : "\u2019\u2018\u00b4`".toCharArray()) {
            FOLDED[apostrophe] = '\'';
        }
    }

    private Letters() {}

    static char folded(char c) {
        return FOLDED[c];
    }

    static boolean isOfWord(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
                : Character.isLetterOrDigit(c);
    }

    /** Where the next word of a name would begin, behind one hyphen or some blanks; -1 when they part more than that. */
    static int behindGap(String text, int from) {
        if (isHyphen(text.charAt(from))) {
            return from + 1;
        }
        int lines = 0;
        int at = from;
        while (at < text.length() && folded(text.charAt(at)) == GAP) {
            if (isHyphen(text.charAt(at))) {
                return -1;
            }
            if (text.charAt(at) == '\n' && ++lines > 1) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }
}
