package app.facet.platform.billing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.billing.payments.Difference;
import app.facet.platform.billing.payments.DifferenceFilter;
import app.facet.platform.billing.payments.Touched;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser(roles = "ADMIN")
class DifferencesViewTest extends SpringBrowserlessTest {

    @Autowired
    @Qualifier("asOwner")
    JdbcClient owner;

    private final String ref = "ch_" + UUID.randomUUID();

    @BeforeEach
    void somethingDiffers() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        owner.sql("""
                insert into billing_difference (id, found_at, last_at, provider, touched, ref, what, ours, mended)
                values (:id, :now, :now, 'stripe', 'CHARGE', :ref, 'reference 1a2b3c4d', 'state=OPEN', false)""")
                .param("id", UUID.randomUUID())
                .param("now", Instant.now().atOffset(ZoneOffset.UTC))
                .param("ref", ref)
                .update();
    }

    @Test
    void theAddressNarrowsTheList() {
        assertThat(refs("state=open&kind=charge")).contains(ref);
        assertThat(refs("state=mended")).doesNotContain(ref);
        assertThat(refs("kind=transfer")).doesNotContain(ref);
        assertThat(refs("state=moon&kind="))
                .as("what is mistyped narrows nothing")
                .contains(ref);
        var route = new DifferenceRoute(new DifferenceFilter(Difference.State.LOOKED_AT, Touched.MEMBERSHIP));
        assertThat(DifferenceRoute.read(route.write())).isEqualTo(route);
    }

    @Test
    void bothSidesAreSaidInWords() {
        var words = new DifferenceWords(new DeskWords(Locale.ENGLISH, ZoneOffset.UTC));

        assertThat(words.side(null)).isEqualTo("–");
        assertThat(words.side("captured=0; state=OPEN")).isEqualTo("Taken (smallest coin): 0, State: open");
        assertThat(words.side("ch_1 state=PAID; mystery=7")).isEqualTo("ch_1 State: paid, mystery: 7");
        for (Touched touched : Touched.values()) {
            assertThat(words.name(touched)).doesNotContain("!");
        }
        for (Difference.State state : Difference.State.values()) {
            assertThat(words.name(state)).doesNotContain("!");
        }
    }

    @Test
    @WithMockUser(roles = "MEMBER")
    void membersNeitherSeeItNorAreAskedHowTheyWantToHearOfIt() {
        UI.getCurrent().navigate("admin/differences");
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("There is nothing here");
    }

    private List<String> refs(String query) {
        UI.getCurrent().navigate("admin/differences", QueryParameters.fromString(query));
        var view = (DifferencesView) getCurrentView();
        return view.list().getLazyDataView().getItems().map(Difference::ref).toList();
    }
}
