package app.facet.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PageFrameTest {

    @Test
    void wordsCannotBecomeMarkupAndMarkupStaysAsItIs() {
        String page = PageFrame.of("lost").render(Locale.GERMAN, "<script>alert(1)</script>", "<dl class=\"x\"></dl>");

        assertThat(page)
                .contains("<html lang=\"de\">", "<section class=\"lost\">", "<dl class=\"x\"></dl>")
                .contains("<title>&lt;script&gt;", "<h1>&lt;script&gt;")
                .doesNotContain("<script", "{{", "referrer");
        assertThat(PageFrame.paragraph("lead", "a < b")).isEqualTo("<p class=\"lead\">a &lt; b</p>");
    }

    @Test
    void aPageWithASecretAddressSaysSoAndBringsItsOwnLooks() {
        String page =
                PageFrame.of("vote").styledBy("vote.css").withoutReferrer().render(Locale.ENGLISH, "T", "");

        assertThat(page)
                .contains("<meta name=\"referrer\" content=\"no-referrer\">")
                .contains(
                        "<link rel=\"stylesheet\" href=\"/landing.css\">\n<link rel=\"stylesheet\" href=\"/vote.css\">");
    }
}
