package app.facet.platform.billing.ui;

import java.io.IOException;
import java.text.Bidi;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Text of one line as it is drawn: from left to right, Arabic letters joined, each part in a font that has its signs.
 * Letters no font has are transliterated.
 */
final class PdfText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2007]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");
    private static final Map<Character, Character> MIRRORED =
            Map.of('(', ')', ')', '(', '[', ']', ']', '[', '{', '}', '}', '{', '<', '>', '>', '<', '«', '»', '»', '«');

    /** A part in one font. */
    private record Run(PDFont font, String text) {}

    private final List<Run> runs;

    private PdfText(List<Run> runs) {
        this.runs = runs;
    }

    static PdfText of(String text, PdfFonts fonts) {
        return new PdfText(runs(visual(readable(text, fonts)), fonts));
    }

    /** Broken where it becomes wider, between words if it can be. */
    static List<PdfText> lines(String text, PdfFonts fonts, float size, float width) throws IOException {
        var lines = new ArrayList<PdfText>();
        String left = readable(text, fonts);
        while (!left.isEmpty()) {
            String line = fitting(left, fonts, size, width);
            lines.add(new PdfText(runs(visual(line.strip()), fonts)));
            left = left.substring(line.length());
        }
        return lines;
    }

    private static String fitting(String text, PdfFonts fonts, float size, float width) throws IOException {
        if (of(text, fonts).width(size) <= width) {
            return text;
        }
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int end = widest(text, breaks, fonts, size, width);
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        return text.substring(0, end > 0 ? end : Math.max(letters.next(), widest(text, letters, fonts, size, width)));
    }

    private static int widest(String text, BreakIterator breaks, PdfFonts fonts, float size, float width)
            throws IOException {
        int fits = 0;
        breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (of(text.substring(0, end).strip(), fonts).width(size) > width) {
                return fits;
            }
            fits = end;
        }
        return fits;
    }

    /** In signs the fonts have, as it is read. */
    private static String readable(String text, PdfFonts fonts) {
        String plain = Normalizer.normalize(SPACES.matcher(text).replaceAll(" "), Normalizer.Form.NFC);
        var readable = new StringBuilder();
        var unknown = new StringBuilder();
        for (String cluster : clusters(UNSEEN.matcher(plain).replaceAll(""))) {
            if (fonts.having(cluster).isEmpty()) {
                unknown.append(cluster); // together with its neighbours, for a vowel belongs to the letter before
            } else {
                readable.append(Transliteration.of(unknown.toString())).append(cluster);
                unknown.setLength(0);
            }
        }
        return readable.append(Transliteration.of(unknown.toString())).toString();
    }

    private static List<String> clusters(String text) {
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        var clusters = new ArrayList<String>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            clusters.add(text.substring(start, end));
            start = end;
        }
        return clusters;
    }

    private static String visual(String text) {
        String shaped = ArabicForms.of(text);
        var bidi = new Bidi(shaped, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (bidi.isLeftToRight()) {
            return shaped;
        }
        int count = bidi.getRunCount();
        var levels = new byte[count];
        var parts = new String[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String part = shaped.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            parts[i] = levels[i] % 2 == 0 ? part : reversed(part);
        }
        Bidi.reorderVisually(levels, 0, parts, 0, count);
        return String.join("", parts);
    }

    private static String reversed(String text) {
        var reversed = new StringBuilder();
        for (String cluster : clusters(text).reversed()) {
            char first = cluster.charAt(0);
            reversed.append(cluster.length() == 1 ? MIRRORED.getOrDefault(first, first) : cluster);
        }
        return reversed.toString();
    }

    /** A font is kept as long as it has what follows. */
    private static List<Run> runs(String visual, PdfFonts fonts) {
        var runs = new ArrayList<Run>();
        for (String cluster : clusters(visual)) {
            PDFont font = fonts.having(cluster).orElseGet(fonts::usual);
            if (!runs.isEmpty() && runs.getLast().font().equals(font)) {
                runs.add(new Run(font, runs.removeLast().text() + cluster));
            } else {
                runs.add(new Run(font, cluster));
            }
        }
        return runs;
    }

    float width(float size) throws IOException {
        float width = 0;
        for (Run run : runs) {
            width += run.font().getStringWidth(run.text()) / 1000 * size;
        }
        return width;
    }

    void draw(PDPageContentStream content, float x, float y, float size) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, y);
        for (Run run : runs) {
            content.setFont(run.font(), size);
            content.showText(run.text());
        }
        content.endText();
    }
}
