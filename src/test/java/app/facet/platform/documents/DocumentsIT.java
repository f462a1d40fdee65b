package app.facet.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The process that reads documents starts from the packaged application as well. */
class DocumentsIT {

    @Test
    void thePackagedApplicationReadsDocuments() {
        var command = ChildCommand.ofPackaged(Path.of(System.getProperty("facet.jar", "target/facet.jar")));
        try (var documents = new DocumentReader(new DocumentProcesses(DocumentsTest.PATIENT, command))) {
            byte[] letter =
                    new PdfDraft().text(50, 50, 11, false, "From the jar").bytes();

            assertThat(documents.read("cv.pdf", letter).plain()).isEqualTo("From the jar");
        }
    }
}
