package app.facet.product.dating;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.product.dating.PlatformDesk.Terms;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
class PlatformDeskTest {

    @Autowired
    PlatformRepository platforms;

    @Autowired
    PhotoSets sets;

    @Test
    @Transactional
    void whatAnAdminChangesIsWhatSetsAreMadeFor() {
        var other = platforms.findById("other").orElseThrow();

        other.change(new Terms(4, 1, 1, 800, Evidence.REPORTED), LocalDate.of(2027, 1, 2));

        assertThat(sets.platforms())
                .filteredOn(rule -> rule.code().equals("other"))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.photosAtMost()).isEqualTo(4);
                    assertThat(rule.frame()).isEqualTo(1);
                    assertThat(rule.evidence()).isEqualTo(Evidence.REPORTED);
                    assertThat(rule.checkedOn()).isEqualTo(LocalDate.of(2027, 1, 2));
                });
    }

    @Test
    void termsStayWithinWhatMakesSense() {
        var terms = new Terms(900, 0, 1_000, 1, Evidence.ASSUMED);

        assertThat(terms).hasToString("20, 1:100, 200 px, ASSUMED");
    }
}
