package app.facet.product.dating.bios.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
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
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
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
        SecurityContextHolder.getContext()
                .setAuthentication(authentication.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD)));
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

        assertThat(textOf("dating/bios/made/" + order)).contains("Variant 1", "Sounds like you", "of 500 characters");
        var bio = bios.ordered(ada, order).getFirst();
        assertThat(textOf("dating/bios/bio/" + bio.id().value()))
                .contains(
                        "Tinder, Witty", bio.text().sentences().getFirst().text(), "Version 1", "Save as new version");
    }

    @Test
    void twoStandSideBySide() {
        write();

        assertThat(textOf("dating/bios/compare")).contains("Side by side", "Variant 1", "Variant 2");
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
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
