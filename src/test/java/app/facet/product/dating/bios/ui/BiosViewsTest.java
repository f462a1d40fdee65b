package app.facet.product.dating.bios.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.Window;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.language.Language;
import app.facet.product.dating.bios.BioGeneration;
import app.facet.product.dating.bios.BioRequest;
import app.facet.product.dating.bios.Bios;
import app.facet.product.dating.bios.Interview;
import app.facet.product.dating.bios.Question;
import app.facet.product.dating.bios.Style;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser
class BiosViewsTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "otter quilt harbour";

    @Autowired
    Interview interview;

    @Autowired
    Bios bios;

    @Autowired
    BioGeneration generation;

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
    void whoToldNothingIsAskedFirst() {
        assertThat(textOf("dating/bios")).contains("What is true about you?", "Start with the first question");
    }

    @Test
    void theInterviewAsksOneQuestionAtATimeAndKeepsEachAnswer() {
        assertThat(textOf("dating/bios/facts/interests")).contains("What do you like doing?", "Question 1 of 9");

        var view = (FactsView) getCurrentView();
        view.answer().setValue("pottery, old maps");
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals("Save and go on"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(interview.of(ada).to(Question.INTERESTS)).hasSize(2);
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("What do you do all day?", "Question 2 of 9", "2 facts");
    }

    @Test
    void theFormSaysWhatItCostsAndWhatThePlatformTakes() {
        tell();

        UI.getCurrent().navigate("dating/bios", QueryParameters.simple(Map.of("platform", "hinge", "style", "bold")));
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Write 3 bios", "included", "3 answers of at most 150 characters", "Reported by others");
    }

    @Test
    void whatWasWrittenShowsWhereEverySentenceComesFrom() {
        var order = write();

        assertThat(textOf("dating/bios/made/" + order))
                .contains("Variant 1", "Comparing with your own words", "of 500 characters");
        awaitText("Sounds like you");
        var bio = bios.ordered(ada, order).getFirst();
        assertThat(textOf("dating/bios/bio/" + bio.id().value()))
                .contains(
                        "Tinder, Witty", bio.text().sentences().getFirst().text(), "Version 1", "Save as new version");
    }

    @Test
    void whatIsMeasuredKeepsItsPlaceUntilItIsThere() {
        var bio = bios.ordered(ada, write()).getFirst();

        assertThat(textOf("dating/bios/bio/" + bio.id().value()))
                .contains("How it comes across", "Measuring the text")
                .doesNotContain("Warmth");

        awaitText("Warmth");
        assertThat(text()).doesNotContain("Measuring the text");
    }

    @Test
    void aLineThatIsOpenedSaysWhatCountsAndLooksForABetterSentence() {
        var bio = bios.ordered(ada, write()).getFirst();
        textOf("dating/bios/bio/" + bio.id().value());
        awaitText("Warmth");
        var weak = find(TraitRow.class).all().stream()
                .filter(row -> row.getElement().getTextRecursively().startsWith("Warmth"))
                .findFirst()
                .orElseThrow();

        weak.setOpened(true);

        assertThat(text()).contains("Looking for a better sentence");
        await(() -> assertThat(weak.getElement().getTextRecursively())
                .doesNotContain("Looking for a better sentence")
                .containsPattern("Use this: from \\d+ to \\d+|None of your facts"));
    }

    @Test
    void whatWentWrongIsTriedAgain() {
        var tries = new AtomicInteger();
        var awaited = new Awaited<>(
                ada,
                "Working",
                () -> {
                    if (tries.incrementAndGet() == 1) {
                        throw new IllegalStateException("Not this time");
                    }
                    return "There it is";
                },
                Span::new);
        UI.getCurrent().add(awaited);
        assertThat(awaited.getElement().getTextRecursively()).isEqualTo("Working");
        await(() -> assertThat(awaited.getElement().getTextRecursively()).contains("That did not work"));

        ((Button) awaited.getChildren().toList().getLast()).click();

        await(() -> assertThat(awaited.getElement().getTextRecursively()).isEqualTo("There it is"));
    }

    @Test
    void twoStandSideBySide() {
        write();

        assertThat(textOf("dating/bios/compare")).contains("Side by side", "Variant 1", "Variant 2");
    }

    @Test
    void anyTextIsCheckedAndABetterSentenceTakenIntoIt() {
        tell();
        assertThat(textOf("dating/bios/check")).contains("Check any text");
        var view = (CheckView) getCurrentView();
        String worn =
                "I guess I maybe love to laugh. I live life to the fullest and I am looking for my partner in crime.";
        view.text().setValue(worn);
        view.go().click();
        awaitText("Free of clichés");
        find(TraitRow.class).all().forEach(row -> row.setOpened(true));
        await(() -> assertThat(text()).doesNotContain("Looking for a better sentence"));
        Button use = find(Button.class).all().stream()
                .filter(button -> button.getText().startsWith("Use this"))
                .findFirst()
                .orElseThrow();

        use.click();

        assertThat(view.text().getValue()).isNotEqualTo(worn).isNotBlank();
        assertThat(text()).contains("Measuring the text");
    }

    @Test
    void aTextOfThreeWordsIsTooShortToCheck() {
        textOf("dating/bios/check");
        var view = (CheckView) getCurrentView();
        view.text().setValue("Bread. Maps. You.");
        view.go().click();

        assertThat(text()).contains("4 words");
    }

    @Test
    void openingLinesReferToTheirWordsAndSayWhichFactIsShared() {
        tell();
        assertThat(textOf("dating/bios/openers")).contains("An opening line");
        var view = (OpenersView) getCurrentView();
        view.profile().setValue("Vet. Pottery, cheese rolling, my dog.");
        view.go().click();

        assertThat(text()).contains("Reading their words");
        awaitText("You told: pottery");
        assertThat(text()).contains("Copy");
    }

    @Test
    void wordsThatGiveNothingToReferToAreSaidToBeTooThin() {
        textOf("dating/bios/openers");
        var view = (OpenersView) getCurrentView();
        view.profile().setValue("Hi.");
        view.go().click();

        awaitText("nothing in this text one could refer to");
    }

    @Test
    void whatIsNotMineIsNotThere() {
        assertThat(textOf("dating/bios/bio/" + UUID.randomUUID())).contains("There is nothing here");
        assertThat(textOf("dating/bios/made/nonsense")).contains("There is nothing here");
        assertThat(textOf("dating/bios/facts/nonsense")).contains("There is nothing here");
    }

    private UUID write() {
        tell();
        var order = UUID.randomUUID();
        generation.write(ada, new BioRequest(order, "tinder", List.of(), Style.WITTY, Language.ENGLISH, 3));
        return order;
    }

    private void tell() {
        interview.save(ada, Question.INTERESTS, "pottery, old maps, ramen from scratch");
        interview.save(ada, Question.WORK, "Nurse on night shifts");
        interview.save(ada, Question.QUIRKS, "I talk to my plants");
        interview.save(ada, Question.LOOKING_FOR, "someone who asks a second question");
    }

    private String textOf(String route) {
        UI.getCurrent().navigate(route);
        return text();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void awaitText(String words) {
        await(() -> assertThat(text()).contains(words));
    }

    private void await(ThrowingRunnable assertion) {
        roundTrip();
        Window.awaitNews(assertion);
    }
}
