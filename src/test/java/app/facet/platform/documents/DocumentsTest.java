package app.facet.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Documents as people have them. */
class DocumentsTest {

    static final DocumentsSettings PATIENT =
            new DocumentsSettings(2, Duration.ofSeconds(90), Duration.ofSeconds(60), Duration.ofSeconds(30), 160, 1);
    private static final DocumentReader DOCUMENTS =
            new DocumentReader(new DocumentProcesses(PATIENT, ChildCommand.ofThisApplication()));

    @AfterAll
    static void end() {
        DOCUMENTS.close();
    }

    private static byte[] letter() {
        return new PdfDraft()
                .text(50, 60, 18, true, "Grace Hopper")
                .text(50, 90, 11, false, "Rear Admiral, Ünited States Navy")
                .text(50, 105, 11, false, "She found the first bug.")
                .bytes();
    }

    @Test
    void linesOfAPdfKnowWhereTheyStandAndHowTheyLook() {
        DocumentText text = DOCUMENTS.read("cv.pdf", letter());

        assertThat(text.kind()).isEqualTo(DocumentKind.PDF);
        assertThat(text.lines())
                .extracting(TextLine::text)
                .containsExactly("Grace Hopper", "Rear Admiral, Ünited States Navy", "She found the first bug.");
        TextLine name = text.lines().getFirst();
        assertThat(name.bold()).isTrue();
        assertThat(name.size()).isEqualTo(18);
        assertThat(name.x()).isEqualTo(50);
        assertThat(name.y()).isBetween(59f, 61f);
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() {
        var draft = new PdfDraft().text(50, 50, 20, true, "Ada Lovelace, who wrote the first program of all");
        for (int line = 0; line < 8; line++) {
            draft.text(50, 90 + 15 * line, 11, false, "Left side " + line);
            draft.text(320, 94 + 17 * line, 11, false, "Right " + line);
        }

        DocumentText text = DOCUMENTS.read("cv.pdf", draft.bytes());

        List<String> lines = text.lines().stream().map(TextLine::text).toList();
        assertThat(lines.indexOf("Left side 7")).isLessThan(lines.indexOf("Right 0"));
        assertThat(text.linesAsWritten()).extracting(TextLine::text).contains("Left side 0", "Right 0");
    }

    @Test
    void datesBesideJobsAreReadWithThem() {
        var draft = new PdfDraft();
        for (int line = 0; line < 10; line++) {
            draft.text(50, 90 + 30 * line, 11, false, "Job number " + line);
            draft.text(450, 90 + 30 * line, 11, false, "20" + (10 + line));
        }

        assertThat(DOCUMENTS.read("cv.pdf", draft.bytes()).lines())
                .extracting(TextLine::text)
                .hasSize(10)
                .contains("Job number 3\t2013");
    }

    @Test
    void lettersSpreadOutAreAWord() {
        var draft = new PdfDraft().text(50, 50, 11, false, "E D U C A T I O N").text(50, 80, 11, false, "A school");

        assertThat(DOCUMENTS.read("cv.pdf", draft.bytes()).plain()).isEqualTo("EDUCATION\nA school");
    }

    @Test
    void wordDocumentsKeepHeadingsListsTablesAndTextBoxes() {
        String styles = "<w:styles xmlns:w='x'><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='22'/></w:rPr>"
                + "</w:rPrDefault></w:docDefaults><w:style w:type='paragraph' w:styleId='H1'><w:name w:val='heading 1'/>"
                + "<w:rPr><w:sz w:val='32'/></w:rPr></w:style></w:styles>";
        String body = "<w:p><w:pPr><w:pStyle w:val='H1'/></w:pPr><w:r><w:t>Experience</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>2019 – 2021</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:rPr><w:b/>"
                + "</w:rPr><w:t>Baker</w:t></w:r></w:p><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Bread &amp; rolls</w:t></w:r>"
                + "</w:p></w:tc></w:tr></w:tbl>"
                + "<w:p><w:r><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></w:r></w:p>"
                + "<w:p><w:r><w:t>kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>";
        byte[] file = Zips.docx(
                Zips.wordXml(body),
                Map.of("word/styles.xml", Zips.utf8(styles), "word/vbaProject.bin", new byte[] {1, 2, 3}));

        DocumentText text = DOCUMENTS.read("cv.docx", file);

        assertThat(text.plain()).isEqualTo("Experience\n2019 – 2021\tBaker\n• Bread & rolls\nIn a box\nkept");
        assertThat(text.lines().getFirst().size()).isEqualTo(16);
        assertThat(text.lines().getFirst().bold()).isTrue();
    }

    @Test
    void openDocumentsKeepHeadingsAndLists() {
        String content = "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:style='s' xmlns:fo='f'>"
                + "<style:style style:name='P1'><style:text-properties fo:font-size='14pt' fo:font-weight='bold'/>"
                + "</style:style><office:text><text:p text:style-name='P1'>Bildung</text:p>"
                + "<text:list><text:list-item><text:p>Lehre<text:tab/>2004<text:s text:c='2'/>Köln</text:p></text:list-item>"
                + "</text:list></office:text></office:document-content>";

        DocumentText text = DOCUMENTS.read("cv.odt", Zips.odt(content));

        assertThat(text.plain()).isEqualTo("Bildung\n• Lehre\t2004  Köln");
        assertThat(text.lines().getFirst().size()).isEqualTo(14);
        assertThat(text.lines().getFirst().bold()).isTrue();
    }

    @Test
    void markdownLosesItsMarksAndKeepsWhatTheyMean() {
        String file = "# Ada\n\n## Work\n\n**Analyst**, *London*\n- [site](https://ada.example) and more\n";

        DocumentText text = DOCUMENTS.read("cv.md", Zips.utf8(file));

        assertThat(text.plain()).isEqualTo("Ada\nWork\nAnalyst, London\n• site https://ada.example and more");
        assertThat(text.lines().getFirst().size()).isEqualTo(20);
        assertThat(text.lines().get(2).beginsBold()).isTrue();
    }

    @Test
    void plainTextIsReadWhateverItsLetters() {
        for (var letters : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
            assertThat(DOCUMENTS
                            .read("cv.txt", "Jürgen Müller".getBytes(letters))
                            .plain())
                    .isEqualTo("Jürgen Müller");
        }
    }

    @Test
    void whatItIsDecidesNotItsName() {
        assertThat(DOCUMENTS.read("cv.docx", letter()).kind()).isEqualTo(DocumentKind.PDF);
    }

    @Test
    void manyAreReadAtTheSameTime() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            Callable<String> reading = () -> DOCUMENTS.read("cv.pdf", letter()).plain();

            for (var answer : threads.invokeAll(Collections.nCopies(6, reading))) {
                assertThat(answer.get()).startsWith("Grace Hopper");
            }
        }
    }
}
