package app.facet.product.dating.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.Window;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.language.Language;
import app.facet.product.dating.bios.BioGeneration;
import app.facet.product.dating.bios.BioRequest;
import app.facet.product.dating.bios.BioSummary;
import app.facet.product.dating.bios.Bios;
import app.facet.product.dating.bios.Interview;
import app.facet.product.dating.bios.Question;
import app.facet.product.dating.bios.Style;
import app.facet.product.dating.results.DayCounts;
import app.facet.product.dating.results.DayLog;
import app.facet.product.dating.results.ProfileVersions;
import app.facet.product.dating.results.Source;
import app.facet.product.dating.results.Step;
import app.facet.product.dating.results.VersionDraft;
import app.facet.product.dating.results.files.FileDay;
import app.facet.product.dating.results.files.FileDays;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser
class ResultsViewsTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "otter quilt harbour";
    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

    @Autowired
    ProfileVersions versions;

    @Autowired
    DayLog log;

    @Autowired
    Interview interview;

    @Autowired
    BioGeneration generation;

    @Autowired
    Bios bios;

    @Autowired
    Accounts accounts;

    @Autowired
    AuthenticationManager authentication;

    AccountId ada;

    @BeforeEach
    void signIn() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        String email = UUID.randomUUID() + "@example.org";
        ada = accounts.register(new Registration("Ada", email, PASSWORD));
        Window.signIn(
                authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD)));
    }

    @Test
    void withoutVersionsTheListSaysWhatTheyAreGoodFor() {
        assertThat(textOf("dating/results/versions")).contains("What does your profile look like today?");
    }

    @Test
    void aNewVersionIsSavedAndListed() {
        textOf("dating/results/versions/new?platform=hinge");
        var view = (VersionView) getCurrentView();
        view.form().name().setValue("Park first");
        view.form().bio().setValue("I bake bread at night.");
        var draft = view.form().draft().orElseThrow();
        assertThat(draft.platform()).isEqualTo("hinge");
        versions.add(ada, draft, DAY);

        assertThat(textOf("dating/results/versions")).contains("Hinge", "Park first", "Live since Sep 7, 2026");
    }

    @Test
    void aSavedBioOfThePlatformIsTakenAndTheVersionSaysWhichItShows() {
        BioSummary bio = writeBio();
        assertThat(textOf("dating/results/versions/new?platform=hinge")).contains("Write a bio for this platform");
        textOf("dating/results/versions/new?platform=tinder");
        var view = (VersionView) getCurrentView();
        view.form().name().setValue("Park first");
        var choice = view.form().saved().choice();
        test(choice).selectItem("Witty: " + bio.opening());

        assertThat(view.form().bio().getValue()).isEqualTo(bio.text().text());
        versions.add(ada, view.form().draft().orElseThrow(), DAY);
        assertThat(textOf("dating/results/versions")).contains("Saved bio: Witty, version 1 of 1");

        bios.remove(ada, bio.id());
        assertThat(textOf("dating/results/versions"))
                .contains("From a saved bio you have deleted since", bio.text().text());
    }

    @Test
    void wordsTypedOverAChosenBioAreTheirOwn() {
        BioSummary bio = writeBio();
        textOf("dating/results/versions/new?platform=tinder");
        var view = (VersionView) getCurrentView();
        view.form().name().setValue("Park first");
        test(view.form().saved().choice()).selectItem("Witty: " + bio.opening());

        view.form().bio().setValue("My own words.");

        assertThat(view.form().saved().choice().getValue()).isNull();
        assertThat(view.form().draft().orElseThrow().used()).isNull();
    }

    private BioSummary writeBio() {
        interview.save(ada, Question.INTERESTS, "pottery, old maps, ramen from scratch");
        interview.save(ada, Question.WORK, "Nurse on night shifts");
        interview.save(ada, Question.QUIRKS, "I talk to my plants");
        var order = UUID.randomUUID();
        generation.write(ada, new BioRequest(order, "tinder", List.of(), Style.WITTY, Language.ENGLISH, 1));
        return bios.ordered(ada, order).getFirst();
    }

    @Test
    void aVersionWithoutANameIsNotTaken() {
        textOf("dating/results/versions/new");
        var view = (VersionView) getCurrentView();

        assertThat(view.form().draft()).isEmpty();
        assertThat(view.form().name().isInvalid()).isTrue();
    }

    @Test
    void oneVersionShowsItselfAndThoseOfOthersAreNotThere() {
        var id = versions.add(ada, new VersionDraft("tinder", "Park first", List.of(), "Bread."), DAY);

        assertThat(textOf("dating/results/versions/version/" + id.value()))
                .contains("Park first", "Tinder", "Live since");
        assertThat(textOf("dating/results/versions/version/" + UUID.randomUUID()))
                .contains("There is nothing here");
        assertThat(textOf("dating/results/versions/version/nonsense")).contains("There is nothing here");
    }

    @Test
    void aDayIsLoggedInOneGoAndShownAgain() {
        textOf("dating/results/log?platform=hinge&day=" + DAY);
        var view = (LogView) getCurrentView();
        var numbers = view.fields().get(DAY);
        numbers.field(Step.MATCHES).setValue(3);
        view.saveButton().click();
        view.saveButton().click();

        assertThat(log.all(ada)).singleElement().satisfies(day -> {
            assertThat(day.platform()).isEqualTo("hinge");
            assertThat(day.counts().get(Step.MATCHES)).hasValue(3);
            assertThat(day.counts().get(Step.LIKES)).hasValue(0);
            assertThat(day.counts().get(Step.LIKES_GIVEN)).isEmpty();
        });
        textOf("dating/results/log?platform=hinge&day=" + DAY);
        assertThat(((LogView) getCurrentView())
                        .fields()
                        .get(DAY)
                        .field(Step.MATCHES)
                        .getValue())
                .isEqualTo(3);
    }

    @Test
    void aWeekIsLoggedAtOnceAndDaysLeftEmptyStayUnknown() {
        textOf("dating/results/log?platform=tinder&span=week&day=" + DAY);
        var view = (LogView) getCurrentView();
        assertThat(view.fields()).hasSize(7);
        view.fields().get(DAY.minusDays(6)).field(Step.LIKES).setValue(4);
        view.fields().get(DAY).field(Step.LIKES).setValue(6);
        view.saveButton().click();

        assertThat(log.all(ada)).hasSize(2);
    }

    @Test
    void anImportShowsWhatTheFileHoldsAndAsksWhoCountsBeforeItTakesAnything() {
        log.save(ada, "hinge", Map.of(DAY, new DayCounts(Map.of(Step.LIKES, 2))));
        assertThat(textOf("dating/results/import")).contains("Import your days", "From Tinder", "From Hinge");
        var view = (ImportView) getCurrentView();
        view.show(new FileDays(
                Source.CSV,
                List.of(
                        new FileDay("Hinge", DAY, new DayCounts(Map.of(Step.LIKES, 5))),
                        new FileDay("Hinge", DAY.plusDays(1), new DayCounts(Map.of(Step.LIKES, 4)))),
                1));

        assertThat(view.outcome().getElement().getTextRecursively())
                .contains("2 days from Sep 7, 2026 to Sep 8, 2026.", "One day is new.", "One day you logged by hand.")
                .contains("One line is left out");
        assertThat(log.all(ada)).hasSize(1);
        var choice = find(ImportChoice.class).single();
        assertThat(choice.wins().isVisible()).isTrue();
        choice.button().click();
        assertThat(log.all(ada)).hasSize(2);
        assertThat(log.all(ada).getFirst().source()).isEqualTo(Source.HAND);
    }

    @Test
    void withoutTwoVersionsATestAsksForThem() {
        assertThat(textOf("dating/results/tests")).contains("Which version works better?");
        assertThat(textOf("dating/results/tests/new")).contains("A test needs two versions");
    }

    @Test
    void aTestSaysInWordsHowFarItIsAndShowsEachVersion() {
        versions.add(ada, new VersionDraft("tinder", "Park first", List.of(), ""), DAY);
        versions.add(ada, new VersionDraft("tinder", "Café first", List.of(), ""), DAY.plusDays(9));
        DAY.datesUntil(DAY.plusDays(18)).forEach(this::logTwoMatches);
        textOf("dating/results/tests/new?platform=tinder");
        ((NewTestView) getCurrentView()).startButton().click();

        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Park first or Café first", "Tinder, by matches per day", "Not decided yet", "At your pace")
                .contains("Between", "with 95 % probability", "Compared with the first");
        assertThat(textOf("dating/results/tests")).contains("Park first or Café first", "Not decided yet");
        assertThat(textOf("dating/results/tests/test/" + UUID.randomUUID())).contains("There is nothing here");
    }

    private void logTwoMatches(LocalDate day) {
        log.save(ada, "tinder", Map.of(day, new DayCounts(Map.of(Step.LIKES, 8, Step.MATCHES, 2))));
    }

    @Test
    void withoutDaysTheOverviewLeadsToLogging() {
        assertThat(textOf("dating/results")).contains("See what your profile brings", "Log today", "Import a file");
    }

    @Test
    void theOverviewShowsFunnelTrendAndWhatChanged() {
        LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
        versions.add(ada, new VersionDraft("tinder", "Park first", List.of(), ""), today.minusDays(20));
        versions.add(ada, new VersionDraft("tinder", "Café first", List.of(), ""), today.minusDays(9));
        today.minusDays(20).datesUntil(today).forEach(this::logTwoMatches);

        assertThat(textOf("dating/results?days=30&platform=tinder"))
                .contains("From 20 logged days.", "What becomes of likes", "of the step before", "What changed when")
                .contains("Matches per day", "Park first", "Café first");
        assertThat(textOf("dating/results?days=365")).contains("Matches per week");
        assertThat(textOf("dating/results?platform=hinge")).contains("No days in this time");
        assertThat(textOf("dating/results?platform=nonsense&days=x")).contains("From 20 logged days.");
    }

    @Test
    void addressesThatMakeNoSenseShowToday() {
        assertThat(textOf("dating/results/log?platform=nonsense&day=2999-01-01"))
                .contains("Today");
        assertThat(textOf("dating/results/log?day=soon")).contains("Today");
    }

    private String textOf(String route) {
        int mark = route.indexOf('?');
        UI.getCurrent()
                .navigate(
                        mark < 0 ? route : route.substring(0, mark),
                        QueryParameters.fromString(mark < 0 ? "" : route.substring(mark + 1)));
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
