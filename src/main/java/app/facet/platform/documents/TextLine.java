package app.facet.platform.documents;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands on one base line of one column.
 *
 * @param page counted from 0
 * @param runs from left to right
 */
public record TextLine(int page, List<TextRun> runs) {

    private static final Pattern SPREAD = Pattern.compile("(?:\\S {1,2}){3,}\\S");
    private static final float WIDE_GAP = 1.4f;

    public TextLine {
        runs = List.copyOf(runs);
    }

    /** All of it; a tab where there is a wide gap. */
    public String text() {
        var all = new StringBuilder();
        TextRun before = null;
        for (TextRun run : runs) {
            if (before != null) {
                all.append(between(before, run));
            }
            all.append(run.text());
            before = run;
        }
        return closedUp(all.toString().strip());
    }

    private static String between(TextRun before, TextRun run) {
        if (run.text().startsWith("\t") || before.text().endsWith("\t")) {
            return "";
        }
        float gap = run.x() - before.end();
        float size = Math.max(before.size(), run.size());
        if (gap > WIDE_GAP * size) {
            return "\t";
        }
        return gap > 0.12f * size && !before.text().endsWith(" ") && !run.text().startsWith(" ") ? " " : "";
    }

    /** Headings like to be written with a space after each letter. */
    private static String closedUp(String text) {
        if (!SPREAD.matcher(text).matches()) {
            return text;
        }
        return text.replaceAll("(\\S) (?=\\S)", "$1").replaceAll(" {2,}", " ");
    }

    public float x() {
        return runs.getFirst().x();
    }

    public float y() {
        return runs.getFirst().y();
    }

    public float end() {
        return runs.getLast().end();
    }

    /** Of its largest letters. */
    public float size() {
        return (float) runs.stream().mapToDouble(TextRun::size).max().orElse(0);
    }

    /** Whether all of it is bold. */
    public boolean bold() {
        return runs.stream().filter(run -> !run.text().isBlank()).allMatch(TextRun::bold);
    }

    /** Whether it begins bold. */
    public boolean beginsBold() {
        return runs.getFirst().bold();
    }
}
