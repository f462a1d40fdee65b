package app.facet.platform.billing.ui;

import app.facet.platform.billing.payments.Invoice;
import app.facet.platform.billing.payments.InvoiceLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** An invoice as a page to print: who it is from and for, what was paid, net, tax and total. */
final class InvoicePdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float LEFT = 64;
    private static final float RIGHT = PDRectangle.A4.getWidth() - LEFT;
    private static final float TOP = PDRectangle.A4.getHeight() - 72;
    private static final float LINE = 18;
    private static final int LONGEST = 70;

    private final Invoice invoice;
    private final BillingWords words;

    InvoicePdf(Invoice invoice, BillingWords words) {
        this.invoice = invoice;
        this.words = words;
    }

    void write(OutputStream to) throws IOException {
        try (var document = new PDDocument();
                InputStream file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            PDFont font = PDType0Font.load(document, file);
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.getDocumentInformation().setTitle(invoice.number());
            try (var content = new PDPageContentStream(document, page)) {
                new Pen(content, font).draw();
            }
            document.save(to);
        }
    }

    private final class Pen {

        private final PDPageContentStream content;
        private final PDFont font;
        private float y = TOP;

        Pen(PDPageContentStream content, PDFont font) {
            this.content = content;
            this.font = font;
        }

        void draw() throws IOException {
            text(LEFT, 20, "Facet");
            y -= 2 * LINE;
            text(LEFT, 16, words.get("billing.invoice.title", invoice.number()));
            y -= LINE;
            text(LEFT, 10, words.get("billing.invoice.issued", words.day(invoice.issuedAt())));
            y -= 2 * LINE;
            if (invoice.buyer() != null) {
                text(LEFT, 11, invoice.buyer().name());
                for (String line : invoice.buyer().address()) {
                    y -= LINE;
                    text(LEFT, 11, line);
                }
                y -= 2 * LINE;
            }
            rule();
            for (InvoiceLine line : invoice.lines()) {
                row(line.text(), words.money(invoice.total().with(line.minor())));
            }
            rule();
            row(words.get("billing.invoice.net"), words.money(invoice.net()));
            row(words.get("billing.invoice.tax"), words.money(invoice.tax()));
            row(words.get("billing.invoice.total"), words.money(invoice.total()));
            if (invoice.refunded().minor() > 0) {
                row(words.get("billing.invoice.refunded-amount"), words.money(invoice.refunded()));
            }
            rule();
            text(
                    LEFT,
                    10,
                    words.get(
                            "billing.invoice.status." + invoice.status().name().toLowerCase(java.util.Locale.ROOT)));
        }

        private void row(String left, String right) throws IOException {
            text(LEFT, 11, left);
            String shown = drawable(right);
            text(RIGHT - font.getStringWidth(shown) / 1000 * 11, 11, shown);
            y -= LINE;
        }

        private void rule() throws IOException {
            content.setLineWidth(0.5f);
            content.moveTo(LEFT, y + 4);
            content.lineTo(RIGHT, y + 4);
            content.stroke();
            y -= LINE;
        }

        private void text(float x, float size, String what) throws IOException {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, y);
            content.showText(drawable(what));
            content.endText();
        }

        /** Signs the font lacks become question marks, as a name in another script must not cost the invoice. */
        private String drawable(String what) {
            var shown = new StringBuilder();
            String line = what.replace(' ', ' ').replace(' ', ' ');
            line.codePoints().limit(LONGEST).forEach(sign -> {
                String one = Character.toString(sign);
                shown.append(has(one) ? one : "?");
            });
            return shown.toString();
        }

        private boolean has(String sign) {
            try {
                font.encode(sign);
                return true;
            } catch (IOException | IllegalArgumentException missing) {
                return false;
            }
        }
    }
}
