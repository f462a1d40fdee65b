package app.facet.platform.billing.ui;

import app.facet.platform.billing.payments.Invoice;
import app.facet.platform.billing.payments.InvoiceLine;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** An invoice as a page to print: who it is from and for, what was paid, net, tax and total; names in whatever script. */
final class InvoicePdf {

    private static final float LEFT = 64;
    private static final float RIGHT = PDRectangle.A4.getWidth() - LEFT;
    private static final float TOP = PDRectangle.A4.getHeight() - 72;
    private static final float LINE = 18;
    private static final float BODY = 11;
    private static final float BOTTOM = 64;

    private final Invoice invoice;
    private final BillingWords words;

    InvoicePdf(Invoice invoice, BillingWords words) {
        this.invoice = invoice;
        this.words = words;
    }

    void write(OutputStream to) throws IOException {
        try (var document = new PDDocument();
                var fonts = new PdfFonts(document)) {
            document.getDocumentInformation().setTitle(invoice.number());
            document.getDocumentInformation().setCreator("Facet");
            try (var pen = new Pen(document, fonts)) {
                pen.draw();
            }
            document.save(to);
        }
    }

    private final class Pen implements Closeable {

        private final PDDocument document;
        private final PdfFonts fonts;
        private PDPageContentStream content;
        private float y = TOP;

        Pen(PDDocument document, PdfFonts fonts) throws IOException {
            this.document = document;
            this.fonts = fonts;
            content = page();
        }

        void draw() throws IOException {
            text(20, "Facet");
            down(LINE);
            text(16, words.get("billing.invoice.title", invoice.number()));
            text(10, words.get("billing.invoice.issued", words.day(invoice.issuedAt())));
            down(LINE);
            buyer();
            rule();
            for (InvoiceLine line : invoice.lines()) {
                row(line.text(), words.money(invoice.total().with(line.minor())));
            }
            rule();
            sums();
            rule();
            text(
                    10,
                    words.get(
                            "billing.invoice.status." + invoice.status().name().toLowerCase(Locale.ROOT)));
        }

        private void buyer() throws IOException {
            if (invoice.buyer() != null) {
                text(11, invoice.buyer().name());
                for (String line : invoice.buyer().address()) {
                    text(11, line);
                }
                down(LINE);
            }
        }

        private void sums() throws IOException {
            row(words.get("billing.invoice.net"), words.money(invoice.net()));
            row(words.get("billing.invoice.tax"), words.money(invoice.tax()));
            row(words.get("billing.invoice.total"), words.money(invoice.total()));
            if (invoice.refunded().minor() > 0) {
                row(words.get("billing.invoice.refunded-amount"), words.money(invoice.refunded()));
            }
        }

        private void row(String left, String right) throws IOException {
            var amount = PdfText.of(right, fonts);
            float width = amount.width(BODY);
            amount.draw(content, RIGHT - width, y, BODY);
            for (PdfText line : PdfText.lines(left, fonts, BODY, RIGHT - LEFT - width - LINE)) {
                line.draw(content, LEFT, y, BODY);
                down(LINE);
            }
        }

        private void text(float size, String what) throws IOException {
            for (PdfText line : PdfText.lines(what, fonts, size, RIGHT - LEFT)) {
                line.draw(content, LEFT, y, size);
                down(LINE);
            }
        }

        private void rule() throws IOException {
            content.setLineWidth(0.5f);
            content.moveTo(LEFT, y + 4);
            content.lineTo(RIGHT, y + 4);
            content.stroke();
            down(LINE);
        }

        /** On another page where this one ends. */
        private void down(float by) throws IOException {
            y -= by;
            if (y < BOTTOM) {
                content.close();
                content = page();
                y = TOP;
            }
        }

        private PDPageContentStream page() throws IOException {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            return new PDPageContentStream(document, page);
        }

        @Override
        public void close() throws IOException {
            content.close();
        }
    }
}
