package app.facet.platform.billing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.billing.payments.Buyer;
import app.facet.platform.billing.payments.Invoice;
import app.facet.platform.billing.payments.InvoiceLine;
import app.facet.platform.billing.payments.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an invoice says can be read back from the file, in whatever script somebody's name is. */
class InvoicePdfTest {

    private static final Money TOTAL = new Money(2900, Currency.getInstance("USD"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Žižek",
                "王小明",
                "臺灣 張學友",
                "山田 太郎",
                "やまだ タロウ",
                "김민준",
                "Ирина Ђорђевић",
                "Ελένη Παπαδοπούλου",
                "Nguyễn Thị Ngọc Ánh",
                "สมชาย ใจดี",
                "ณัฐธิดา พุ่มพวง",
                "Գայանե Հակոբյան",
                "გიორგი მაისურაძე",
                "Ada 王 Иван กานดา"
            })
    void aNameIsReadAsItIsWritten(String name) throws IOException {
        assertThat(read(invoice(name, "1 Main Street"))).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمد الأحمد", "سارة عبد الله", "علیرضا پورگنجی", "דוד כהן", "שָׂרָה לוי"})
    void whatIsReadFromTheRightIsDrawnSoAndReadBack(String name) throws IOException {
        String text = read(invoice(name, "1 Main Street"));

        assertThat(letters(text)).contains(letters(name));
        assertThat(text).doesNotContain("?");
    }

    /** Without points, which a reader of files may put before or after the letter they belong to. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{Mn}", "");
    }

    @ParameterizedTest
    @CsvSource({"தமிழ், tamill", "कमल, kamala", "𝓐𝓭𝓪, Ada", "ﬁnn, finn", "𠮷田, [U+20BB7]田"})
    void lettersNoFontHasAreTransliteratedAndNotLost(String name, String shown) throws IOException {
        assertThat(read(invoice(name, "1 Main Street"))).contains(shown);
    }

    @Test
    void arabicLettersTakeTheFormTheyHaveBesideEachOther() {
        assertThat(ArabicForms.of("محمد")).isEqualTo("\uFEE3\uFEA4\uFEE4\uFEAA");
        assertThat(ArabicForms.of("لا")).isEqualTo("\uFEFB");
        assertThat(ArabicForms.of("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(ArabicForms.of("دار")).isEqualTo("\uFEA9\uFE8D\uFEAD");
        assertThat(ArabicForms.of("Ada")).isEqualTo("Ada");
    }

    @Test
    void whatIsTooLongForALineGoesOnInTheNext() throws IOException {
        String word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(3);
        String company = "Gesellschaft zur Förderung der Freundschaft zwischen den Völkern und ihren Städten e. V., "
                + "Ortsgruppe Frankfurt am Main und Umgebung";

        String text = read(invoice(company, word));

        assertThat(text.replaceAll("\\s+", "")).contains(word, company.replaceAll("\\s+", ""));
        assertThat(text).contains("Ortsgruppe Frankfurt");
    }

    @Test
    void manyLinesGoOnOnAnotherPage() throws IOException {
        var lines = java.util.stream.IntStream.range(0, 60)
                .mapToObj(line -> new InvoiceLine("Line " + line, line == 0 ? 2900 : 0))
                .toList();

        try (var document = Loader.loadPDF(file(invoice(lines, "Ada", "1 Main Street")))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document)).contains("Line 0", "Line 59", "Paid. Nothing is due.");
        }
    }

    @Test
    void onlyTheSignsThatAreUsedAreInTheFile() throws IOException {
        assertThat(file(invoice("王小明 محمد 김민준", "山田"))).hasSizeLessThan(80_000);
    }

    private static Invoice invoice(String name, String street) {
        return invoice(List.of(new InvoiceLine("Facet Pro, one month", 2900)), name, street);
    }

    private static Invoice invoice(List<InvoiceLine> lines, String name, String street) {
        return new Invoice(
                UUID.randomUUID(),
                "F-2026-000042",
                lines,
                TOTAL,
                TOTAL.with(0),
                TOTAL,
                TOTAL.with(0),
                Instant.parse("2026-11-22T10:00:00Z"),
                new Buyer(name, List.of(street)));
    }

    private static byte[] file(Invoice invoice) throws IOException {
        var file = new ByteArrayOutputStream();
        new InvoicePdf(invoice, new BillingWords(Locale.ENGLISH, ZoneOffset.UTC)).write(file);
        return file.toByteArray();
    }

    private static String read(Invoice invoice) throws IOException {
        try (var document = Loader.loadPDF(file(invoice))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aPageWithAllOfThemCanBeDrawn() throws IOException {
        var names = List.of(
                "王小明 · 山田 太郎 · 김민준",
                "محمد الأحمد (Mohammed) 42",
                "سارة عبد الله",
                "علیرضا پورگنجی",
                "דוד כהן, תל אביב",
                "สมชาย ใจดี · ณัฐธิดา พุ่มพวง",
                "Ирина · Ελένη · Nguyễn Thị Ngọc Ánh",
                "Գայանե · გიორგი · தமிழ் · 𠮷田");
        var invoice = new Invoice(
                UUID.randomUUID(),
                "F-2026-000042",
                List.of(new InvoiceLine("Facet Pro, one month", 2900)),
                TOTAL,
                TOTAL.with(0),
                TOTAL,
                TOTAL.with(0),
                Instant.parse("2026-11-22T10:00:00Z"),
                new Buyer("王小明", names));
        try (var document = Loader.loadPDF(file(invoice))) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 110);
            assertThat(image.getWidth()).isPositive();
            Path folder = Files.createDirectories(Path.of("target", "invoices"));
            ImageIO.write(image, "png", folder.resolve("scripts.png").toFile());
        }
    }
}
