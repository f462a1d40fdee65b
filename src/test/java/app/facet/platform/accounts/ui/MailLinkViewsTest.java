package app.facet.platform.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.EmailConfirmation;
import app.facet.platform.accounts.Registration;
import app.facet.platform.notifications.Mailbox;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** The pages that mails lead to. */
@HouseTest
@WithAnonymousUser
class MailLinkViewsTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "otter quilt harbour";

    @Autowired
    Accounts accounts;

    @Autowired
    EmailConfirmation confirmation;

    @Autowired
    Mailbox mailbox;

    final String email = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void registeringLooksTheSameWhetherOrNotTheAddressHasAnAccount() {
        accounts.register(new Registration("Ada", email, PASSWORD));

        String known = register(email);
        String fresh = register("new-" + email);

        assertThat(known).contains("Look into your mailbox").contains(email);
        assertThat(fresh.replace("new-", "")).isEqualTo(known);
    }

    @Test
    void forgettingLooksTheSameWhetherOrNotTheAddressHasAnAccount() {
        accounts.register(new Registration("Ada", email, PASSWORD));

        String known = forget(email);
        String fresh = forget("new-" + email);

        assertThat(known).contains("If there is an account for " + email);
        assertThat(fresh.replace("new-", "")).isEqualTo(known);
    }

    @Test
    void aFieldThatIsRefusedSaysWhy() {
        navigate("register", RegisterView.class);
        test(find(TextField.class).single()).setValue("Ada");
        test(find(EmailField.class).single()).setValue("nowhere@");
        press("Create account");

        assertThat(find(EmailField.class).single().isInvalid()).isTrue();
        assertThat(find(EmailField.class).single().getErrorMessage()).contains("does not look like an e-mail");
        assertThat(find(TextField.class).single().isInvalid()).isFalse();
    }

    @Test
    void openingALinkDoesNothingPressingItsButtonDoes() {
        var ada = accounts.register(new Registration("Ada", email, PASSWORD));
        confirmation.send(ada, Locale.ENGLISH);
        String link = "confirm-email/" + mailbox.newestOf(email).secret();

        UI.getCurrent().navigate(link);
        UI.getCurrent().navigate("sign-in");
        UI.getCurrent().navigate(link);
        assertThat(confirmation.isConfirmed(ada)).isFalse();

        press("Yes, it is mine");
        assertThat(confirmation.isConfirmed(ada)).isTrue();
        assertThat(words()).contains("Your address is confirmed.");
    }

    @Test
    void aNewPasswordIsCheckedWhereItIsChosen() {
        accounts.register(new Registration("Ada", email, PASSWORD));
        forget(email);
        UI.getCurrent().navigate("reset-password/" + mailbox.newestOf(email).secret());

        test(find(PasswordField.class).single()).setValue("short");
        press("Save the new password");
        assertThat(find(PasswordField.class).single().getErrorMessage()).contains("at least 12");

        test(find(PasswordField.class).single()).setValue("walnut tram lantern");
        press("Save the new password");
        assertThat(words()).contains("Your password is changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign-up", "reset-password", "confirm-email", "change-email", "keep-email"})
    void aLinkThatIsNoGoodSaysSoAndWhereToGoOn(String page) {
        UI.getCurrent().navigate(page + "/guessed");

        assertThat(words()).contains("This link no longer works", "Ask for a new one");
        assertThat(find(Button.class).all()).isEmpty();
    }

    private String register(String address) {
        UI.getCurrent().navigate("sign-in");
        navigate("register", RegisterView.class);
        test(find(TextField.class).single()).setValue("Ada");
        test(find(EmailField.class).single()).setValue(address);
        press("Create account");
        return words();
    }

    private String forget(String address) {
        UI.getCurrent().navigate("sign-in");
        navigate("forgot-password", ForgotPasswordView.class);
        test(find(EmailField.class).single()).setValue(address);
        press("Send me a link");
        return words();
    }

    private void press(String verb) {
        test(find(Button.class).withText(verb).single()).click();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
