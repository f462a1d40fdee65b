package app.facet.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainPageTest {

    @Test
    void wordsCannotBecomeMarkup() {
        assertThat(PlainPage.escape("<b onclick='x'>\"&")).isEqualTo("&lt;b onclick=&#39;x&#39;&gt;&quot;&amp;");
    }

    @Test
    void umlautsStayReadable() {
        assertThat(PlainPage.escape("Grüße – „heute“")).isEqualTo("Grüße – „heute“");
    }
}
