package app.facet.platform.work.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.work.WorkFilter;
import app.facet.platform.work.WorkId;
import app.facet.platform.work.WorkState;
import app.facet.platform.work.WorkSummary;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser(roles = "ADMIN")
class WorkViewTest extends SpringBrowserlessTest {

    private final WorkWords words = new WorkWords(Locale.ENGLISH, ZoneOffset.UTC);

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void showsHowMuchWaitsRunsFailedAndWasFinished() {
        var view = open("admin/work");

        assertThat(view.getElement().getTextRecursively()).contains("Waiting", "Running", "Failed", "Finished today");
    }

    @Test
    void theAddressSaysWhatIsShown() {
        var view = open("admin/work?state=parked&type=work.rehearsal");

        assertThat(all(view).filter(Select.class::isInstance).<Object>map(select -> ((Select<?>) select).getValue()))
                .containsExactly(WorkState.PARKED, "work.rehearsal");
        assertThat(all(view)
                        .filter(part -> "true".equals(part.getElement().getAttribute("aria-current")))
                        .map(part -> ((Anchor) part).getHref()))
                .containsExactly("admin/work?state=parked");
    }

    @Test
    void aMistypedAddressShowsEverything() {
        assertThat(WorkRoute.read(QueryParameters.fromString("state=nonsense&type=")))
                .isEqualTo(WorkFilter.EVERYTHING);
    }

    @ParameterizedTest
    @EnumSource
    void everyStateHasAnAddressAndAName(WorkState state) {
        var filter = new WorkFilter(Optional.of(state), Optional.of("dating.analyse-photo"));

        assertThat(WorkRoute.read(WorkRoute.write(filter))).isEqualTo(filter);
        assertThat(words.state(state)).doesNotContain("!");
    }

    @Test
    void namesTasksInTheWordsOfTheirModule() {
        assertThat(words.type("dating.analyse-photo")).isEqualTo("Measure a photo");
        assertThat(words.type("work.rehearsal")).isEqualTo("work.rehearsal");
    }

    @Test
    void saysWhatWentWrongAndWhereToReadOn() {
        assertThat(words.trouble(ended(WorkState.PARKED, "1a2b3c4d"))).contains("Failed 5 times", "1a2b3c4d");
        assertThat(words.trouble(ended(WorkState.QUEUED, "1a2b3c4d"))).contains("tried again", "1a2b3c4d");
        assertThat(words.trouble(ended(WorkState.REFUSED, "kernel.not-found"))).startsWith("This does not exist");
        assertThat(words.trouble(ended(WorkState.REFUSED, "dating.refused.set-is-full")))
                .doesNotContain("{");
        assertThat(words.trouble(ended(WorkState.DONE, null))).isEmpty();
    }

    @Test
    @WithMockUser(roles = "MEMBER")
    void looksLikeNothingToMembers() {
        UI.getCurrent().navigate("admin/work");

        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("There is nothing here");
    }

    private Component open(String address) {
        UI.getCurrent().navigate(WorkRoute.PATH, QueryParameters.fromString(query(address)));
        assertThat(getCurrentView()).isInstanceOf(WorkView.class);
        return (Component) getCurrentView();
    }

    private static String query(String address) {
        return address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
    }

    private static WorkSummary ended(WorkState state, @Nullable String reason) {
        return new WorkSummary(
                new WorkId(UUID.randomUUID()),
                "work.rehearsal",
                state,
                false,
                5,
                60,
                reason,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(WorkViewTest::all));
    }
}
