package app.facet.product.careers.resumes;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.documents.DocumentReader;
import app.facet.platform.documents.DocumentReading;
import app.facet.platform.documents.PdfDraft;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure the reader is depends on what it saw. */
class ResumeReaderTest {

    private static final DocumentReader DOCUMENTS = DocumentReading.patient();

    @AfterAll
    static void end() {
        DOCUMENTS.close();
    }

    private static ResumeReading read(String text) {
        return new ResumeReader().read(DOCUMENTS.read("cv.md", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aNameThatTheAddressRepeatsIsSurer() {
        double alone =
                read("Jane Miller\n\nEXPERIENCE\n").confidence("contact.name").orElseThrow();
        double repeated = read("Jane Miller\njane.miller@example.org\n\nEXPERIENCE\n")
                .confidence("contact.name")
                .orElseThrow();

        assertThat(repeated).isGreaterThan(alone);
    }

    @Test
    void aTitleWithKnownWordsIsSurerThanOneWithout() {
        String form = "# A B\n\n## Experience\n\n%s\n2019 – 2020\n- Did things\n";

        double known = read(form.formatted("Software Engineer | Lakeside Systems Inc"))
                .confidence("experience[0].title")
                .orElseThrow();
        double unknown = read(form.formatted("Wibble | Wobble"))
                .confidence("experience[0].title")
                .orElseThrow();

        assertThat(known).isGreaterThan(0.85);
        assertThat(unknown).isLessThan(0.75);
    }

    @Test
    void bulletsThatAreDrawnAndNotWrittenAreKnownByWhereTheirTextBegins() {
        byte[] pdf = new PdfDraft()
                .text(50, 50, 20, true, "Jane Miller")
                .text(50, 80, 13, true, "Experience")
                .text(50, 100, 10, true, "Data Analyst, Puget Freight")
                .text(450, 100, 10, false, "2018 – 2021")
                .text(66, 114, 10, false, "Built dashboards that replaced 40 reports")
                .bytes();

        var job = new ResumeReader()
                .read(DOCUMENTS.read("cv.pdf", pdf))
                .content()
                .experience()
                .getFirst();

        assertThat(job.title()).isEqualTo("Data Analyst");
        assertThat(job.employer()).isEqualTo("Puget Freight");
        assertThat(job.bullets()).containsExactly("Built dashboards that replaced 40 reports");
    }

    @Test
    void skillsAreFoundUnderAHeadingNobodyElseUses() {
        String form = "# A B\n\n## Experience\n\n**Cook | Inn Ltd**\n2019 – 2020\n\n## %s\n\n%s\n";

        var known = read(form.formatted("Womit ich arbeite", "- Java, Docker\n- Wandertrommel\n- PostgreSQL"));
        var named = read(form.formatted("Skills", "- Java, Docker\n- Wandertrommel\n- PostgreSQL"));

        assertThat(known.content().skills()).containsExactly("Java", "Docker", "Wandertrommel", "PostgreSQL");
        assertThat(known.content().others()).isEmpty();
        assertThat(known.confidence("skills").orElseThrow())
                .isLessThan(named.confidence("skills").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Was mir Freude macht; Chor, Wandern, meine drei Söhne",
                "Hobbies; Java, Docker, PostgreSQL",
                "Was noch zu sagen ist; Java kenne ich nur als Insel, und dorthin reise ich jedes Jahr",
                "Dies und das; Java, Briefmarken, Angeln, Kochen am Feuer"
            })
    void otherListsUnderSuchHeadingsAreLeftAsTheyAre(String heading, String line) {
        var content =
                read("# A B\n\n## Experience\n\n**Cook | Inn Ltd**\n2019 – 2020\n- Cooked\n- Served\n- Cleaned\n\n## "
                                + heading + "\n\n- " + line + "\n")
                        .content();

        assertThat(content.skills()).isEmpty();
        assertThat(content.others().getFirst().lines()).containsExactly(line);
    }

    @Test
    void everyFieldKnowsItsLines() {
        var reading = read(
                "# Jane Miller\n\njane@example.org\n\n## Experience\n\n**Baker** | Crumb Ltd\n2019 – 2020\n- Rolls\n");

        var period = reading.fields().stream()
                .filter(field -> field.path().equals("experience[0].period"))
                .findFirst()
                .orElseThrow();
        assertThat(period.lines().stream().map(reading.lines()::get)).contains("2019 – 2020");
    }

    @Test
    void textThatIsNoResumeIsReadWithoutHarm() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            String letters = "abcXYZ äß@./-–|•#*\n\t 0123456789(),:'";
            var text = new StringBuilder();
            for (int at = 0; at < 300; at++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(read(text + "x").content()).isNotNull();
        }
    }
}
