package app.facet.platform.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Draws PDFs word by word, as programs do. */
public final class PdfDraft {

    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private record Word(int page, float x, float y, float size, boolean bold, String text) {}

    private final List<Word> words = new ArrayList<>();
    private int page;

    /** Draws on from here on a new page. */
    public void turn() {
        page++;
    }

    /**
     * Draws words.
     *
     * @param y from the top
     */
    public PdfDraft text(float x, float y, float size, boolean bold, String text) {
        words.add(new Word(page, x, y, size, bold, text));
        return this;
    }

    /** How wide it comes out. */
    public static float width(String text, float size, boolean bold) {
        try (var document = new PDDocument()) {
            return new Fonts(document).of(text, bold).getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            drawInto(document);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void drawInto(PDDocument document) throws IOException {
        var fonts = new Fonts(document);
        for (int at = 0; at <= page; at++) {
            var sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            try (var content = new PDPageContentStream(document, sheet)) {
                for (Word word : words) {
                    if (word.page == at) {
                        content.beginText();
                        content.setFont(fonts.of(word.text, word.bold), word.size);
                        content.newLineAtOffset(word.x, HEIGHT - word.y);
                        content.showText(word.text);
                        content.endText();
                    }
                }
            }
        }
    }

    /** The fonts every reader has, and one that knows more letters. */
    private static final class Fonts {

        private final PDFont plain = new PDType1Font(FontName.HELVETICA);
        private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
        private final PDFont wide;

        Fonts(PDDocument document) throws IOException {
            try (var in =
                    PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
                wide = PDType0Font.load(document, in);
            }
        }

        PDFont of(String text, boolean heavy) {
            PDFont font = heavy ? bold : plain;
            try {
                font.encode(text);
                return font;
            } catch (IOException | IllegalArgumentException rareLetters) {
                return wide;
            }
        }
    }
}
