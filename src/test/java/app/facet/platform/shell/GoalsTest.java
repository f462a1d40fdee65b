package app.facet.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ProductKey;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

@HouseTest
class GoalsTest extends SpringBrowserlessTest {

    private static final ProductKey DATING = new ProductKey("dating");
    private static final ProductKey TATTOOS = new ProductKey("tattoos");

    @Autowired
    Goals goals;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService people;

    private AccountId ada;

    @BeforeEach
    void signIn() {
        String email = UUID.randomUUID() + "@example.org";
        ada = accounts.register(new Registration("Ada", email, "otter quilt harbour"));
        var account = people.loadUserByUsername(email);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("welcome");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anOpenGoalLeadsStraightThereAndIsRemembered() {
        choose("I want better matches");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("dating");
        assertThat(goals.of(ada)).containsExactly(DATING);
    }

    @Test
    void aGoalThatIsNotThereYetIsNotedAndWhatIsThereIsOffered() {
        choose("I am thinking of a tattoo");

        assertThat(goals.of(ada)).containsExactly(TATTOOS);
        assertThat(all((Component) getCurrentView())
                        .map(component -> component.getElement().getText()))
                .contains("Tattoos is in the works", "I want better matches", "I need a portrait for work")
                .doesNotContain("I am looking for a job");
    }

    @Test
    void theLatestGoalStandsFirst() {
        goals.choose(ada, DATING);
        goals.choose(ada, TATTOOS);
        goals.choose(ada, DATING);

        assertThat(goals.of(ada)).containsExactly(DATING, TATTOOS);
    }

    private void choose(String goal) {
        var button = all((Component) getCurrentView())
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .filter(candidate -> all(candidate)
                        .anyMatch(part -> part.getElement().getText().equals(goal)))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(GoalsTest::all));
    }
}
