package app.facet.platform.skills;

import java.util.Map;

/**
 * A text as people read it: without what HTML, word processors and line breaks left within its words. Knows where each of its
 * letters stood.
 */
public final class PlainText {

    private static final int LONGEST_ENTITY = 10;
    private static final char COMBINING_DIAERESIS = '\u0308';
    private static final Map<String, Character> ENTITIES = Map.ofEntries(
            Map.entry("amp", '&'),
            Map.entry("lt", '<'),
            Map.entry("gt", '>'),
            Map.entry("quot", '"'),
            Map.entry("apos", '\''),
            Map.entry("nbsp", '\u00a0'),
            Map.entry("bull", '\u2022'),
            Map.entry("middot", '\u00b7'),
            Map.entry("ndash", '\u2013'),
            Map.entry("mdash", '\u2014'),
            Map.entry("rsquo", '\u2019'),
            Map.entry("auml", 'ä'),
            Map.entry("ouml", 'ö'),
            Map.entry("uuml", 'ü'),
            Map.entry("Auml", 'Ä'),
            Map.entry("Ouml", 'Ö'),
            Map.entry("Uuml", 'Ü'),
            Map.entry("szlig", 'ß'),
            Map.entry("eacute", 'é'),
            Map.entry("euro", '€'));

    private final String original;
    private char[] read = new char[0];
    private int length;
    private int[] places = new int[0];
    private boolean same = true;
    private String text = "";

    private PlainText(String original) {
        this.original = original;
    }

    public static PlainText of(String original) {
        var plain = new PlainText(original);
        plain.read();
        return plain;
    }

    public String text() {
        return text;
    }

    /** Where the letter at that place of {@link #text} stands in the original. */
    public int place(int at) {
        return same ? at : places[at];
    }

    /** One behind what ends before that place of {@link #text}, in the original. */
    public int placeOfEnd(int end) {
        return same || end == 0 ? end : places[end - 1] + 1;
    }

    private void read() {
        int first = firstUnusual();
        if (first == original.length()) {
            text = original;
            return;
        }
        same = false;
        places = new int[original.length()];
        read = original.toCharArray();
        length = first;
        for (int i = 0; i < first; i++) {
            places[i] = i;
        }
        int at = first;
        while (at < original.length()) {
            at = readOne(at);
        }
        text = new String(read, 0, length);
    }

    private int firstUnusual() {
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (c == '&' || c == '\r' || (c == '-' && isLineEnd(i + 1)) || isInvisible(c) || c == COMBINING_DIAERESIS) {
                return i;
            }
        }
        return original.length();
    }

    /** Takes what stands there; where to go on. */
    private int readOne(int at) {
        char c = original.charAt(at);
        if (isInvisible(c)) {
            return at + 1;
        }
        if (c == '\r') {
            return readReturn(at);
        }
        if (c == '&') {
            return readEntity(at);
        }
        if (c == '-' && isLineEnd(at + 1)) {
            return readBrokenWord(at);
        }
        if (c == COMBINING_DIAERESIS && length > 0 && umlaut(read[length - 1]) != c) {
            read[length - 1] = umlaut(read[length - 1]);
            return at + 1;
        }
        take(c, at);
        return at + 1;
    }

    /** Lines end in one way only. */
    private int readReturn(int at) {
        if (at + 1 == original.length() || original.charAt(at + 1) != '\n') {
            take('\n', at);
        }
        return at + 1;
    }

    private void take(char c, int at) {
        places[length] = at;
        read[length++] = c;
    }

    private int readEntity(int at) {
        int end = original.indexOf(';', at + 1, Math.min(original.length(), at + LONGEST_ENTITY));
        char meant = end < 0 ? 0 : entity(original.substring(at + 1, end));
        if (meant == 0) {
            take('&', at);
            return at + 1;
        }
        if (!isInvisible(meant)) {
            take(meant, at);
        }
        return end + 1;
    }

    private static char entity(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, name.equals("shy") ? '\u00ad' : (char) 0);
        }
        boolean hex = name.length() > 1 && Character.toLowerCase(name.charAt(1)) == 'x';
        String digits = name.substring(hex ? 2 : 1);
        boolean valid = !digits.isEmpty() && digits.chars().allMatch(c -> Character.digit(c, hex ? 16 : 10) >= 0);
        int code = valid ? Integer.parseInt(digits, hex ? 16 : 10) : 0;
        return Character.isBmpCodePoint(code) ? (char) code : 0;
    }

    /** A word that goes on in the next line is one word; the hyphen stays where it was meant. */
    private int readBrokenWord(int at) {
        int next = at + 1;
        while (next < original.length() && isBlankOrBreak(original.charAt(next))) {
            next++;
        }
        boolean within = at > 0 && Character.isLetter(original.charAt(at - 1)) && next < original.length();
        if (!within
                || !Character.isLetter(original.charAt(next))
                || goesOnWithConjunction(next)
                || isBlankLine(at, next)) {
            take('-', at);
            return at + 1;
        }
        if (Character.isUpperCase(original.charAt(next))) {
            take('-', at);
        }
        return next;
    }

    private boolean isBlankLine(int from, int to) {
        return original.substring(from, to).chars().filter(c -> c == '\n').count() > 1;
    }

    private boolean goesOnWithConjunction(int at) {
        return original.startsWith("und ", at)
                || original.startsWith("oder ", at)
                || original.startsWith("bzw", at)
                || original.startsWith("and ", at)
                || original.startsWith("or ", at)
                || original.startsWith("sowie ", at);
    }

    private boolean isLineEnd(int at) {
        return at < original.length() && (original.charAt(at) == '\n' || original.charAt(at) == '\r');
    }

    private static boolean isBlankOrBreak(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u200c' || c == '\u200d' || c == '\u2060' || c == '\ufeff';
    }

    private static char umlaut(char c) {
        return switch (c) {
            case 'a' -> 'ä';
            case 'o' -> 'ö';
            case 'u' -> 'ü';
            case 'A' -> 'Ä';
            case 'O' -> 'Ö';
            case 'U' -> 'Ü';
            default -> COMBINING_DIAERESIS;
        };
    }
}
