package app.facet.platform.analytics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser(roles = "ADMIN")
class AnalyticsViewsTest extends SpringBrowserlessTest {

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void showsACardForEachNumberAndAChartWithItsTable() throws Exception {
        var view = (AnalyticsView) open("admin/analytics", "days=7&name=accounts.signed-up");

        assertThat(view.cards().getElement().getTextRecursively())
                .contains("Active today", "Sign-ups", "Spent on models", "Waiting in the queue now");
        assertThat(view.getElement().getOuterHTML()).contains("Signed up per day", "Show as a table");
        var csv = new StringWriter();
        view.write(csv);
        assertThat(csv.toString().lines()).hasSize(8).first().isEqualTo("day,Signed up");
    }

    @Test
    void anAddressThatWasMistypedNarrowsNothing() {
        var view = (AnalyticsView) open("admin/analytics", "days=-3&name=no-such&product=%3Cb%3E");

        assertThat(view.getElement().getOuterHTML()).contains("Active people per day");
    }

    @Test
    void showsHowFarPeopleGo() {
        var view = (FunnelsView) open("admin/funnels", "days=90&product=dating");

        assertThat(view.list().getElement().getTextRecursively())
                .contains("From a photo to its result", "Added a photo", "Opened a result", "Saw a result");
    }

    @Test
    void addsUpByAPropertyOfTheChosenEvent() {
        var view = (EventsView) open("admin/events", "name=accounts.signed-in&property=way&by=property&days=7");

        assertThat(view.totals().getListDataView().getItems())
                .allSatisfy(total -> assertThat(total.of()).isIn("password", "remembered", "code", "passkey"));
        assertThat(view.list().getLazyDataView().getItems())
                .allSatisfy(event -> assertThat(event.name()).isEqualTo("accounts.signed-in"));
    }

    @Test
    void theAddressKeepsEveryChoice() {
        var query = QueryParameters.fromString(
                "days=90&name=accounts.signed-in&product=dating&platform=phone&property=way&value=code&by=property");
        var view = (EventsView) open("admin/events", query.getQueryString());
        var kinds = view.kinds();

        assertThat(EventsRoute.read(EventsRoute.read(query, kinds).write(), kinds))
                .isEqualTo(EventsRoute.read(query, kinds));
        assertThat(EventsRoute.read(query, kinds).write().getQueryString().split("&"))
                .containsExactlyInAnyOrder(query.getQueryString().split("&"));
    }

    private static Object open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
        return UI.getCurrent().getActiveRouterTargetsChain().getFirst();
    }
}
