package app.facet.platform.documents.child;

import app.facet.platform.documents.Answer;
import app.facet.platform.documents.DocumentKind;
import app.facet.platform.documents.DocumentText;
import app.facet.platform.documents.TextPage;
import app.facet.platform.documents.TextRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import tools.jackson.databind.json.JsonMapper;

/** Loads what reading will need before the document is there, so that whoever sends one does not wait for it. */
final class WarmUp {

    private WarmUp() {}

    static void run(JsonMapper json) throws IOException {
        OwnFonts.use();
        PdfReading.read(sample());
        SafeXml.walk("<a b='c'>d</a>".getBytes(StandardCharsets.UTF_8), reader -> {});
        var run = new TextRun("a", 0, 0, 1, 1, false);
        var text = new DocumentText(DocumentKind.PDF, List.of(new TextPage(1, 1, List.of(run))));
        json.writeValueAsBytes(new Answer(text, null, null));
    }

    private static byte[] sample() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.showText("Ready when you are");
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
