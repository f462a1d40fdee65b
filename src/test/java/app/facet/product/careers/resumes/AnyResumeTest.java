package app.facet.product.careers.resumes;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.documents.DocumentReader;
import app.facet.platform.documents.DocumentReading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a resume, what is exported is read again as it was. */
class AnyResumeTest {

    private static final DocumentReader DOCUMENTS = DocumentReading.patient();
    private static final ResumeFiles FILES = new ResumeFiles(DOCUMENTS, new ResumeReader());

    @AfterAll
    static void end() {
        DOCUMENTS.close();
    }

    static LongStream numbers() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void jsonResumeKeepsAllOfIt(long number) {
        ResumeContent content = AnyResume.number(number);

        assertThat(read("cv.json", FILES.json(content))).isEqualTo(content);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void markdownKeepsAllOfIt(long number) {
        assertKept(AnyResume.number(number), ResumeTextForm.MARKDOWN, "cv.md");
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void plainTextKeepsAllOfIt(long number) {
        assertKept(AnyResume.number(number), ResumeTextForm.PLAIN, "cv.txt");
    }

    private static void assertKept(ResumeContent content, ResumeTextForm form, String name) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            String text = FILES.text(content, form, language);
            ResumeContent back = read(name, text);

            assertThat(back)
                    .as(text)
                    .usingRecursiveComparison()
                    .ignoringFields("others")
                    .isEqualTo(content);
            assertThat(back.others().stream().flatMap(one -> one.lines().stream()))
                    .containsExactlyElementsOf(content.others().stream()
                            .flatMap(one -> one.lines().stream())
                            .toList());
        }
    }

    /** Every kind of period, and every letter there is, in the one form that promises to keep them all. */
    @Test
    void jsonResumeKeepsEveryPeriodAndEveryLetter() {
        var random = new Random(5);
        for (int round = 0; round < 300; round++) {
            var content = odd(random);
            assertThat(read("cv.json", FILES.json(content))).isEqualTo(content);
        }
    }

    private static ResumeContent odd(Random random) {
        CareerDate from = random.nextBoolean() ? null : new CareerDate(1999, random.nextBoolean() ? null : 7);
        CareerDate to = random.nextBoolean() ? null : new CareerDate(2011, random.nextBoolean() ? null : 12);
        var period = new Period(from, to, to == null && random.nextBoolean());
        String text = "a"
                + random.ints(40, 0, 0x3000)
                        .filter(Character::isDefined)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                + "z";
        return new ResumeContent(
                new ResumeContent.Contact(text, text, text, text, text, List.of(text)),
                text,
                List.of(new ResumeContent.Position(text, text, text, period, List.of(text))),
                List.of(new ResumeContent.Schooling(text, text, text, period, List.of(text))),
                List.of(text),
                List.of(new ResumeContent.Project(text, text, period, List.of(text))),
                List.of(new ResumeContent.Certificate(text, text, period)),
                List.of(new ResumeContent.SpokenLanguage(text, text)),
                List.of(new ResumeContent.Section(text, List.of(text))));
    }

    private static ResumeContent read(String name, String text) {
        return FILES.read(name, text.getBytes(StandardCharsets.UTF_8)).content();
    }
}
