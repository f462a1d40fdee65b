package app.facet.platform.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmsTextTest {

    private static final String LINK = "https://facet.example/dating";

    @Test
    void whatFitsIsNotTouched() {
        assertThat(new SmsText("Facet: Grüße. Schön!", LINK).fitting()).isEqualTo("Facet: Grüße. Schön! " + LINK);
    }

    @Test
    void wordsAreCutAndTheAddressIsNot() {
        String text = new SmsText("ä".repeat(500), LINK).fitting();

        assertThat(text).hasSize(306).endsWith("... " + LINK);
    }

    @Test
    void aLetterOfAnotherAlphabetLeavesLessRoom() {
        assertThat(new SmsText("ł".repeat(500), LINK).fitting())
                .hasSizeLessThanOrEqualTo(134)
                .endsWith("... " + LINK);
        assertThat(new SmsText("😀".repeat(500), LINK).fitting())
                .hasSizeLessThanOrEqualTo(134)
                .doesNotContain("\ud83d...");
    }

    @Test
    void someLettersCountTwice() {
        assertThat(new SmsText("€".repeat(200), LINK).fitting()).hasSizeLessThan(306 - 100);
    }

    @Test
    void typographersMarksGetTheirPlainSisters() {
        assertThat(new SmsText("„Neu“ – wie schön…", LINK).fitting()).startsWith("\"Neu\" - wie schön... ");
    }
}
