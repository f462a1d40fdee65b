package app.facet.platform.documents.child;

import app.facet.platform.documents.DocumentKind;
import app.facet.platform.documents.DocumentRefused;
import app.facet.platform.documents.DocumentRefused.Reason;
import app.facet.platform.documents.DocumentText;
import app.facet.platform.documents.TextPage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF with PDFBox. */
final class PdfReading {

    private static final int MOST_PAGES = 100;
    private static final int FEWEST_LETTERS = 25;

    private PdfReading() {}

    static DocumentText read(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(content), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new DocumentRefused(Reason.TOO_MANY_PAGES);
            }
            List<TextPage> read = new PdfRuns().pages(document);
            refuseWithoutWords(document, read);
            return new DocumentText(DocumentKind.PDF, read);
        } catch (InvalidPasswordException locked) {
            throw new DocumentRefused(Reason.ENCRYPTED);
        }
    }

    private static void refuseWithoutWords(PDDocument document, List<TextPage> read) {
        long letters = read.stream()
                .flatMap(page -> page.runs().stream())
                .mapToLong(run ->
                        run.text().chars().filter(Character::isLetterOrDigit).count())
                .sum();
        if (letters < FEWEST_LETTERS && hasPictures(document)) {
            throw new DocumentRefused(Reason.PICTURES_ONLY);
        }
        if (letters == 0) {
            throw new DocumentRefused(Reason.NO_WORDS);
        }
    }

    private static boolean hasPictures(PDDocument document) {
        for (PDPage page : document.getPages()) {
            var resources = page.getResources();
            if (resources != null) {
                for (COSName name : resources.getXObjectNames()) {
                    if (resources.isImageXObject(name)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
