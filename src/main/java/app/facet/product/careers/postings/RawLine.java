package app.facet.product.careers.postings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line with something in it.
 *
 * @param words without the blanks around them
 * @param isEntry whether it begins as an entry of a list
 * @param isBehindBlank whether an empty line stands before it
 */
record RawLine(int start, int end, String words, boolean isEntry, boolean isBehindBlank) {

    private static final Pattern BULLET = Pattern.compile(
            "(?:[^\\p{L}\\p{N}\\s\"„“”(€£$#]{1,2}|->|=>|o|\\d{1,2}[.)]|[a-z]\\))\\s+(?=\\S).*", Pattern.DOTALL);
    private static final Pattern TIGHT_BULLET =
            Pattern.compile("(?:[•·▪■●◦‣✓✔➤►–-]|\\*(?!.*\\*$))(?=\\p{L}).*", Pattern.DOTALL);

    static List<RawLine> of(String text) {
        var lines = new ArrayList<RawLine>();
        boolean blank = false;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String words = text.substring(start, end).strip();
            if (!words.isEmpty()) {
                lines.add(new RawLine(start, end, words, isEntry(words), blank));
            }
            blank = words.isEmpty();
            start = end + 1;
        }
        return lines;
    }

    private static boolean isEntry(String words) {
        return BULLET.matcher(words).matches() || TIGHT_BULLET.matcher(words).matches();
    }
}
