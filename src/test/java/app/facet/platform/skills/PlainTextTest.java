package app.facet.platform.skills;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void ordinaryTextsStayAsTheyAre() {
        String text = "Java, C++ - and more.\n";
        assertThat(PlainText.of(text).text()).isSameAs(text);
        assertThat(PlainText.of(text).place(5)).isEqualTo(5);
    }

    @Test
    void entitiesBecomeWhatTheyMean() {
        assertThat(PlainText.of("R&amp;D &bull; &#38; &#x26; &uuml;ber").text()).isEqualTo("R&D • & & über");
    }

    @Test
    void whatIsNoEntityStays() {
        assertThat(PlainText.of("Lind & Co; AT&T &unknown; &#; &#x; &").text())
                .isEqualTo("Lind & Co; AT&T &unknown; &#; &#x; &");
    }

    @Test
    void wordsBrokenAtTheEndOfALineAreJoined() {
        assertThat(PlainText.of("Kuber-\nnetes").text()).isEqualTo("Kubernetes");
        assertThat(PlainText.of("Java-\r\n Kenntnisse").text()).isEqualTo("Java-Kenntnisse");
        assertThat(PlainText.of("Vor-\nund Nachteile").text()).isEqualTo("Vor-\nund Nachteile");
        assertThat(PlainText.of("one -\n- two").text()).isEqualTo("one -\n- two");
    }

    @Test
    void lettersKnowWhereTheyStood() {
        var plain = PlainText.of("a&amp;b\u00adc");
        assertThat(plain.text()).isEqualTo("a&bc");
        assertThat(plain.place(1)).isEqualTo(1);
        assertThat(plain.place(2)).isEqualTo(6);
        assertThat(plain.place(3)).isEqualTo(8);
        assertThat(plain.placeOfEnd(4)).isEqualTo(9);
    }
}
