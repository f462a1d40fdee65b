package app.facet.platform.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.NotYet;
import app.facet.platform.kernel.Refusal;
import app.facet.platform.kernel.WayOn;
import app.facet.platform.ui.Countdown;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser
class ShellTest extends SpringBrowserlessTest {

    @BeforeEach
    void goHome() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("home");
    }

    @Test
    void homeLinksOpenProductsAndDescribesPlannedOnes() {
        var home = (HomeView) getCurrentView();

        assertThat(hrefs(home)).contains("dating").doesNotContain("tattoos");
        assertThat(textOf(home)).contains("Tattoos", "Draws line art from your words");
    }

    @Test
    void theRailListsOpenProductsAndMarksWhereOneIs() {
        var rail = layout().rail();

        assertThat(hrefs(rail)).startsWith("home", "home", "dating").doesNotContain("tattoos");
        assertThat(current(rail)).containsExactly("home");
    }

    @Test
    void thePaletteNarrowsAsOneTypes() {
        var palette = layout().palette();
        palette.filter("dat");

        assertThat(palette.shown()).isNotEmpty().allSatisfy(choice -> assertThat(choice.route())
                .startsWith("dating"));
        palette.filter("no such place");
        assertThat(palette.shown()).isEmpty();
    }

    @Test
    void aRefusalIsShownInItsOwnWords() {
        fail(new IllegalStateException(new NotFound()));

        assertThat(toast()).doesNotContain("reference").isNotBlank();
    }

    @Test
    void aRefusalThatEndsByItselfCountsDown() {
        fail(new NotYet("limits.refused", Duration.ofMillis(89_001)) {});

        var countdown = find(Countdown.class).single().getElement();
        assertThat(countdown.getAttribute("seconds")).isEqualTo("90");
        assertThat(countdown.getAttribute("sentence"))
                .isEqualTo("That was a lot at once. You can go on in {0} minutes.");
        assertThat(countdown.getAttribute("over")).isEqualTo("You can go on now.");
    }

    @Test
    void aRefusalLeadsToWhereItCanBeChanged() {
        fail(new Refusal("limits.refused", "0:21") {
            @Override
            public Optional<WayOn> wayOn() {
                return Optional.of(new WayOn("shell.error.home", "home"));
            }
        });
        UI.getCurrent().navigate("no/such/place");

        test(find(Button.class).withText("Go to home").single()).click();
        assertThat(getCurrentView()).isInstanceOf(HomeView.class);
    }

    @Test
    void aLostRaceAsksToReload() {
        fail(new OptimisticLockingFailureException("row 7 of mia@example.org"));

        assertThat(toast()).contains("Someone changed this").doesNotContain("mia@example.org");
    }

    @Test
    void aDefectShowsAReferenceAndNothingElse() {
        fail(new IllegalStateException("secret of mia@example.org"));

        assertThat(toast()).containsPattern("reference: [A-Z0-9]{6}").doesNotContain("mia@example.org");
    }

    @Test
    void anUnknownAddressHasAWayOut() {
        UI.getCurrent().navigate("no/such/place");

        var page = getCurrentView();
        assertThat(page).isInstanceOf(NotFoundPage.class);
        assertThat(hrefs((Component) page)).contains("home");
    }

    @Test
    void theBackOfficeLooksLikeNothingToMembers() {
        UI.getCurrent().navigate("admin");

        assertThat(textOf((Component) getCurrentView())).contains("There is nothing here");
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void theBackOfficeOpensForAdministrators() {
        UI.getCurrent().navigate("admin");

        assertThat(textOf((Component) getCurrentView())).contains("Overview", "Headshots");
    }

    private void fail(Throwable thrown) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(thrown));
        roundTrip(); // a toast is attached with the response
    }

    private static String toast() {
        return all(UI.getCurrent())
                .filter(Notification.class::isInstance)
                .flatMap(Component::getChildren)
                .map(ShellTest::textOf)
                .reduce("", String::concat);
    }

    private static MainLayout layout() {
        return all(UI.getCurrent())
                .filter(MainLayout.class::isInstance)
                .map(MainLayout.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> hrefs(Component root) {
        return all(root)
                .filter(Anchor.class::isInstance)
                .map(link -> ((Anchor) link).getHref())
                .toList();
    }

    private static List<String> current(Component root) {
        return all(root)
                .filter(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .map(link -> ((Anchor) link).getHref())
                .toList();
    }

    private static String textOf(Component root) {
        return root.getElement().getTextRecursively();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(ShellTest::all));
    }
}
