package app.facet.platform.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SectionTest {

    private final Section section = new Section(
            "dating",
            "dating.product.name",
            "heart",
            "dating",
            List.of(new Section.Tab("dating", "dating.menu"), new Section.Tab("dating/bios", "dating.bios.menu")),
            Optional.empty());

    @Test
    void aPlaceBelongsToTheTabThatLeadsClosestToIt() {
        assertThat(section.current("dating/bios/7"))
                .get()
                .extracting(Section.Tab::route)
                .isEqualTo("dating/bios");
        assertThat(section.current("dating/photos/7"))
                .get()
                .extracting(Section.Tab::route)
                .isEqualTo("dating");
    }

    @Test
    void aPlaceThatOnlyBeginsAlikeBelongsElsewhere() {
        assertThat(section.leadsTo("datinglike")).isFalse();
        assertThat(section.leadsTo("dating/bios")).isTrue();
    }
}
