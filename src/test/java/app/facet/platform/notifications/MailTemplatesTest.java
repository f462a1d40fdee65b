package app.facet.platform.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailTemplatesTest {

    private final MailTemplates templates = new MailTemplates();

    @Test
    void isWrittenInTheLanguageOfItsReceiver() {
        assertThat(write(Locale.GERMANY, "Jörg").subject()).isEqualTo("Eine Notiz für Jörg");
        assertThat(write(Locale.GERMANY, "Jörg").text())
                .startsWith("Hallo Jörg,")
                .contains("Antworten darauf");
        assertThat(write(Locale.GERMANY, "Jörg").html()).contains("<html lang=\"de\">", "Notiz öffnen");
        assertThat(write(Locale.FRANCE, "Jean").subject()).isEqualTo("A note for Jean");
    }

    @Test
    void whatPeopleWroteIsNeverMarkup() {
        var mail = write(Locale.ENGLISH, "<img src=x onerror=\"alert(1)\"> {{=link}} {0}");

        assertThat(mail.html())
                .doesNotContain("<img")
                .contains("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; {{=link}} {0}")
                .contains("href=\"https://facet.example/notes/1?a=b&amp;c=d\"");
        assertThat(mail.text()).contains("<img").contains("notes/1?a=b&c=d");
    }

    @Test
    void aSubjectIsOneLineWhateverANameHolds() {
        assertThat(write(Locale.ENGLISH, "Eve\r\nBcc: all@example.org\u2028x\u0000")
                        .subject())
                .isEqualTo("A note for Eve Bcc: all@example.org x");
        assertThat(write(Locale.ENGLISH, "x".repeat(5_000)).subject()).hasSize(200);
    }

    @Test
    void aValueThatIsMissingOrUnknownIsADefect() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> templates.write(Hello.KIND, ada(Locale.ENGLISH), Map.of("name", "Ada")));
        assertThatIllegalArgumentException().isThrownBy(() -> MailKind.of("nothing"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Recipient(null, "a@b.c\nx", Locale.ENGLISH));
    }

    private MailContent write(Locale language, String name) {
        return templates.write(Hello.KIND, ada(language), Hello.to(name));
    }

    private static Recipient ada(Locale language) {
        return new Recipient(null, "ada@example.org", language);
    }
}
