package app.facet.product.careers.resumes;

import app.facet.platform.documents.DocumentText;
import app.facet.platform.documents.TextLine;
import app.facet.platform.documents.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a resume.
 *
 * @param at its place among all lines
 * @param text without the sign of a bullet; a tab where something stands apart
 * @param bullet whether it has such a sign
 * @param boldPart what stands bold at its beginning, if not all of it is
 * @param gap whether there is more space above than between lines
 * @param x where its words begin
 * @param end where it ends
 */
record ResumeLine(
        int at,
        String text,
        boolean bullet,
        float size,
        boolean bold,
        String boldPart,
        boolean gap,
        float x,
        float end) {

    private static final Pattern BULLET = Pattern.compile("^(?:[•·▪‣◦●○■□➢➤►✓✔»∙⁃]\\s*|[-–*]\\s+)(?=\\S)");
    private static final float WIDER = 1.75f;

    static List<ResumeLine> of(DocumentText document) {
        var lines = new ArrayList<ResumeLine>();
        TextLine before = null;
        for (TextLine line : document.lines()) {
            if (!line.text().isBlank()) {
                lines.add(of(lines.size(), line, before));
                before = line;
            }
        }
        return lines;
    }

    private static ResumeLine of(int at, TextLine line, @Nullable TextLine before) {
        String raw = line.text();
        boolean bullet = BULLET.matcher(raw).find();
        String text = BULLET.matcher(raw).replaceFirst("").strip();
        String bold = line.bold() ? "" : boldPart(line);
        float x = bullet && line.runs().size() > 1 ? line.runs().get(1).x() : line.x();
        float lead = text.isEmpty() ? 0 : leading(line);
        return new ResumeLine(
                at, text, bullet, line.size(), line.bold(), bold, gap(line, before), x + lead, line.end());
    }

    /** Blanks before the words, in points. */
    private static float leading(TextLine line) {
        TextRun first = line.runs().getFirst();
        int blanks = first.text().length() - first.text().stripLeading().length();
        return blanks * first.size() / 2;
    }

    private static boolean gap(TextLine line, @Nullable TextLine before) {
        if (before == null || before.page() != line.page() || line.y() < before.y()) {
            return true;
        }
        return line.y() - before.y() > WIDER * Math.max(line.size(), before.size());
    }

    private static String boldPart(TextLine line) {
        var part = new StringBuilder();
        TextRun before = null;
        for (TextRun run : line.runs()) {
            if (!run.bold()) {
                break;
            }
            part.append(before != null && run.x() - before.end() > 1 ? " " : "").append(run.text());
            before = run;
        }
        return part.toString().strip();
    }

    boolean upper() {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }

    int words() {
        return text.split("[\\s/]+").length;
    }
}
