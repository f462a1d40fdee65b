package app.facet.product.careers.resumes;

import app.facet.platform.documents.PdfDraft;
import java.util.ArrayList;
import java.util.List;

/** Draws a sample as PDF: one column, one beside it, or dates beside the text. */
final class ResumePdf {

    private static final float BODY = 10.5f;
    private static final float LEADING = 14;
    private static final float BOTTOM = 800;

    private final PdfDraft draft = new PdfDraft();
    private final ResumeSample sample;
    private float left = 50;
    private float right = 545;
    private float y = 50;

    ResumePdf(ResumeSample sample) {
        this.sample = sample;
    }

    byte[] bytes() {
        switch (sample.form()) {
            case "pdf-left" -> {
                column(40, 195, sample.side());
                column(220, 555, sample.main());
            }
            case "pdf-right" -> {
                column(40, 375, sample.main());
                column(405, 555, sample.side());
            }
            default -> column(50, 545, sample.main());
        }
        return draft.bytes();
    }

    private void column(float from, float to, List<String> lines) {
        left = from;
        right = to;
        y = 50;
        lines.forEach(this::line);
    }

    private void line(String line) {
        if (y > BOTTOM) {
            draft.turn();
            y = 50;
        }
        if (line.startsWith("# ")) {
            y += 12;
            draft.text(left, y, 22, true, line.substring(2));
            y += 20;
        } else if (line.startsWith("## ")) {
            y += 12;
            draft.text(left, y, 13, true, line.substring(3));
            y += 18;
        } else if (sample.form().equals("pdf-dates") && line.contains("||")) {
            String[] parts = line.split("\\|\\|", 2);
            draft.text(left, y, BODY, false, parts[0].isBlank() ? " " : parts[0].strip());
            words(left + 130, parts[1].strip());
        } else {
            String[] parts = line.split("\\|\\|", 2);
            if (parts.length > 1) {
                String date = parts[1].strip();
                draft.text(right - PdfDraft.width(date, BODY, false), y, BODY, false, date);
            }
            words(left, parts[0].strip());
        }
    }

    private void words(float from, String text) {
        float x = from;
        String rest = text;
        if (rest.startsWith("- ")) {
            draft.text(from + 8, y, BODY, false, "•");
            x = from + 20;
            rest = rest.substring(2);
        }
        if (rest.startsWith("**")) {
            int end = rest.indexOf("**", 2);
            String bold = rest.substring(2, end);
            draft.text(x, y, BODY, true, bold);
            rest = rest.substring(end + 2);
            if (!rest.isEmpty()) {
                float beside = x + PdfDraft.width(bold, BODY, true);
                draft.text(rest.startsWith(" ") ? beside + 3 : beside, y, BODY, false, rest.strip());
            }
            y += LEADING;
            return;
        }
        for (String part : wrapped(rest, right - x)) {
            draft.text(x, y, BODY, false, part);
            y += LEADING;
        }
    }

    private static List<String> wrapped(String text, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && PdfDraft.width(line + " " + word, BODY, false) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
