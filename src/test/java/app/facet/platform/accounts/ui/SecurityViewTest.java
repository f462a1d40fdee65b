package app.facet.platform.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Proofs;
import app.facet.platform.accounts.Registration;
import app.facet.platform.accounts.SecondFactors;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@HouseTest
class SecurityViewTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "otter quilt harbour";

    @Autowired
    Accounts accounts;

    @Autowired
    SecondFactors factors;

    @Autowired
    AuthenticationManager authentication;

    final String email = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void signIn() {
        accounts.register(new Registration("Ada", email, PASSWORD));
        SecurityContextHolder.getContext()
                .setAuthentication(authentication.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD)));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("account/security");
        assertThat(getCurrentView()).isInstanceOf(SecurityView.class);
    }

    @Test
    void anAppIsSetUpWithTheCodeItShows() {
        press("Set up an authenticator app");
        find(CodeField.class).single().setValue("000000");
        press("Turn on");
        assertThat(find(CodeField.class).single().getErrorMessage()).contains("not right");
        assertThat(factors.appSince()).isEmpty();

        find(CodeField.class)
                .single()
                .setValue(Proofs.codeOf(find(AppSetUp.class).single().secret()));
        press("Turn on");
        assertThat(find(ListItem.class).all()).hasSize(10);

        press("I have kept them");
        assertThat(words()).contains("On since", "10 recovery codes left");
    }

    @Test
    void whoeverHasNotProvedItLatelyIsAskedAndThenGoesOn() {
        Proofs.forget();
        press("Set up an authenticator app");
        assertThat(find(AppSetUp.class).exists()).isFalse();

        password().setValue("wrong");
        press("Continue");
        assertThat(password().getErrorMessage()).contains("not your current password");
        assertThat(find(AppSetUp.class).exists()).isFalse();

        password().setValue(PASSWORD);
        press("Continue");
        assertThat(find(AppSetUp.class).exists()).isTrue();
        assertThat(find(ReauthenticationDialog.class).exists()).isFalse();
    }

    @Test
    void whatWasTypedSurvivesTheQuestion() {
        press("Set up an authenticator app");
        var form = find(AppSetUp.class).single();
        find(CodeField.class).single().setValue(Proofs.codeOf(form.secret()));
        Proofs.forget();
        press("Turn on");
        password().setValue(PASSWORD);
        press("Continue");

        assertThat(factors.appSince()).isPresent();
    }

    @Test
    void withoutAPasswordBeforeItTheCodePageLeadsToTheSignIn() {
        SecurityContextHolder.clearContext();
        UI.getCurrent().navigate("sign-in/code");

        assertThat(getCurrentView()).isInstanceOf(SignInView.class);
    }

    private PasswordField password() {
        return find(PasswordField.class).single();
    }

    private void press(String verb) {
        test(find(Button.class).withText(verb).single()).click();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
