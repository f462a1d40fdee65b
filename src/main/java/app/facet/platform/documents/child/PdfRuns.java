package app.facet.platform.documents.child;

import app.facet.platform.documents.DocumentRefused;
import app.facet.platform.documents.DocumentRefused.Reason;
import app.facet.platform.documents.TextPage;
import app.facet.platform.documents.TextRun;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Puts the glyphs of a PDF together to runs, in the order in which the file draws them. */
final class PdfRuns extends PDFTextStripper {

    private static final int MOST_LETTERS = 400_000;

    private final List<TextPage> pages = new ArrayList<>();
    private int letters;

    PdfRuns() {
        setSortByPosition(false);
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    List<TextPage> pages(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return pages;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (++letters > MOST_LETTERS) {
            throw new DocumentRefused(Reason.TOO_LONG);
        }
        super.processTextPosition(glyph);
    }

    @Override
    protected void writePage() {
        var runs = new ArrayList<TextRun>();
        var open = new OpenRun();
        for (List<TextPosition> article : getCharactersByArticle()) {
            for (TextPosition glyph : article) {
                if (!open.takes(glyph)) {
                    open.closeInto(runs);
                    open.begin(glyph);
                }
            }
        }
        open.closeInto(runs);
        var box = getCurrentPage().getCropBox();
        boolean turned = getCurrentPage().getRotation() % 180 != 0;
        pages.add(new TextPage(
                turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight(), runs));
    }

    /** The run that grows. */
    private static final class OpenRun {

        private static final float JOINED = 0.13f;
        private static final float SPACED = 0.95f;

        private final StringBuilder text = new StringBuilder();
        private float x;
        private float y;
        private float end;
        private float size;
        private boolean bold;

        void begin(TextPosition glyph) {
            x = glyph.getXDirAdj();
            y = glyph.getYDirAdj();
            end = x + glyph.getWidthDirAdj();
            size = sizeOf(glyph);
            bold = isBold(glyph.getFont());
            text.append(glyph.getUnicode());
        }

        boolean takes(TextPosition glyph) {
            float glyphSize = sizeOf(glyph);
            float gap = glyph.getXDirAdj() - end;
            boolean alike = !text.isEmpty()
                    && Math.abs(glyph.getYDirAdj() - y) < 0.15f * size
                    && Math.abs(glyphSize - size) < 0.1f * size
                    && (isBold(glyph.getFont()) == bold || glyph.getUnicode().isBlank());
            if (!alike || gap < -0.6f * size || gap > SPACED * size) {
                return false;
            }
            boolean blank = glyph.getUnicode().isBlank();
            boolean afterBlank = text.charAt(text.length() - 1) == ' ';
            if (gap > JOINED * size && !afterBlank && !blank) {
                text.append(' ');
            }
            if (!blank || !afterBlank) {
                text.append(blank ? " " : glyph.getUnicode());
            }
            end = Math.max(end, glyph.getXDirAdj() + glyph.getWidthDirAdj());
            return true;
        }

        void closeInto(List<TextRun> runs) {
            String whole = text.toString();
            if (!whole.isBlank()) {
                runs.add(new TextRun(whole, x, y, trimmedWidth(whole), size, bold));
            }
            text.setLength(0);
        }

        /** Blanks at the end do not fill a gap. */
        private float trimmedWidth(String whole) {
            int blanks = whole.length() - whole.stripTrailing().length();
            return Math.max(0, end - x - blanks * 0.25f * size);
        }

        private static float sizeOf(TextPosition glyph) {
            float size = glyph.getFontSizeInPt();
            return size > 0 && Float.isFinite(size) ? size : 1;
        }

        private static boolean isBold(PDFont font) {
            String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
            if (name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("demi")) {
                return true;
            }
            var descriptor = font.getFontDescriptor();
            return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
        }
    }
}
