package app.facet.product.careers.postings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a line. */
final class Sentences {

    private static final int LONGEST = 1_000;
    private static final Pattern END = Pattern.compile("[.!?][\"”“)]?\\s+(?=[\\p{Lu}\\d\"„“])");
    private static final Pattern SHORTENED = Pattern.compile(
            "(?:^|[^\\p{L}])(?:\\p{L}|ca|bzw|inkl|incl|etc|nr|dr|st|e\\.g|i\\.e|z\\.\\s?b|u\\.\\s?a|o\\.\\s?ä|min|max|approx|mind|vgl|resp|abs)$",
            Pattern.CASE_INSENSITIVE);

    /** A sentence from its first letter to one behind its last. */
    record Sentence(int start, int end) {}

    private Sentences() {}

    static List<Sentence> of(String text, int start, int end) {
        var sentences = new ArrayList<Sentence>();
        Matcher ends = END.matcher(text).region(start, end);
        int from = start;
        while (ends.find()) {
            if (text.charAt(ends.start()) != '.' || !isShortened(text, from, ends.start())) {
                addLong(text, from, ends.end(), sentences);
                from = ends.end();
            }
        }
        addLong(text, from, end, sentences);
        return sentences;
    }

    /** What never ends is cut, so that no cue reaches across a whole book. */
    private static void addLong(String text, int start, int end, List<Sentence> sentences) {
        int from = start;
        while (end - from > LONGEST) {
            int blank = text.lastIndexOf(' ', from + LONGEST);
            int cut = blank > from ? blank + 1 : from + LONGEST;
            sentences.add(new Sentence(from, cut));
            from = cut;
        }
        sentences.add(new Sentence(from, end));
    }

    private static boolean isShortened(String text, int from, int dot) {
        return SHORTENED.matcher(text.substring(Math.max(from, dot - 8), dot)).find();
    }
}
