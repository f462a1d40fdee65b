package app.facet.platform.billing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.billing.payments.Difference;
import app.facet.platform.billing.payments.DifferenceFilter;
import app.facet.platform.billing.payments.Differences;
import app.facet.platform.billing.payments.Touched;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser(roles = "ADMIN")
class DifferencesViewTest extends SpringBrowserlessTest {

    private static final DifferenceFilter FILTER = new DifferenceFilter(Difference.State.OPEN, Touched.CHARGE);

    @Autowired
    Differences differences;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient owner;

    private final String ref = "ch_" + UUID.randomUUID();

    @BeforeEach
    void somethingDiffers() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        insert(ref, 1);
    }

    private void insert(String what, int times) {
        owner.sql("""
                insert into billing_difference (id, found_at, last_at, times, provider, touched, ref, what, ours, mended)
                values (:id, :now, :now, :times, 'stripe', 'CHARGE', :ref, 'reference 1a2b3c4d', 'state=OPEN', false)""")
                .param("id", UUID.randomUUID())
                .param("now", Instant.now().atOffset(ZoneOffset.UTC))
                .param("times", times)
                .param("ref", what)
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
        var words = new DifferenceWords(new DeskWords(Locale.ENGLISH, ZoneOffset.UTC), Map.of("pro", "Pro"));

        assertThat(words.side(null)).isEqualTo("–");
        assertThat(words.side("captured=0; state=OPEN")).isEqualTo("Taken: 0 in the smallest coin, State: open");
        assertThat(words.side("captured=29.00 USD; fee=-1.14 EUR; plan=pro"))
                .isEqualTo("Taken: $29.00, Fee: -€1.14, Plan: Pro");
        assertThat(new DifferenceWords(new DeskWords(Locale.GERMAN, ZoneOffset.UTC), Map.of())
                        .side("refunded=2900 JPY; endedAt=2026-11-22T10:00:00Z"))
                .isEqualTo("Erstattet: 2.900\u00a0¥, Beendet: 22.11.2026, 10:00");
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

    @Test
    void theListIsSortedByItsColumns() {
        String twice = "ch_" + UUID.randomUUID();
        insert(twice, 7);
        UI.getCurrent().navigate("admin/differences", QueryParameters.fromString("state=open&kind=charge"));
        var list = ((DifferencesView) getCurrentView()).list();

        for (String by : List.of(Differences.KIND, Differences.STATE, Differences.LAST, Differences.TIMES)) {
            assertThat(differences.find(FILTER, PageRequest.of(0, 500, Sort.by(Sort.Direction.DESC, by))))
                    .as(by)
                    .extracting(Difference::ref)
                    .contains(ref, twice);
        }
        assertThat(differences.find(FILTER, PageRequest.of(0, 500, Sort.by(Differences.TIMES))))
                .extracting(Difference::ref)
                .containsSubsequence(ref, twice);
        assertThat(differences.find(FILTER, PageRequest.of(0, 500, Sort.by(Sort.Direction.DESC, Differences.TIMES))))
                .extracting(Difference::ref)
                .containsSubsequence(twice, ref);
        assertThat(differences.find(FILTER, PageRequest.of(0, 500, Sort.by("drop table"))))
                .as("anything else sorts nothing")
                .isNotEmpty();
        assertThat(list.getColumns())
                .filteredOn(com.vaadin.flow.component.grid.Grid.Column::isSortable)
                .hasSize(4);
    }

    private List<String> refs(String query) {
        UI.getCurrent().navigate("admin/differences", QueryParameters.fromString(query));
        var view = (DifferencesView) getCurrentView();
        return view.list().getLazyDataView().getItems().map(Difference::ref).toList();
    }
}
