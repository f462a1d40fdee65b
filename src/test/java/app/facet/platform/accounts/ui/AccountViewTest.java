package app.facet.platform.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.AccountPreferences;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.EmailConfirmation;
import app.facet.platform.accounts.Preferences;
import app.facet.platform.accounts.Proofs;
import app.facet.platform.accounts.Registration;
import app.facet.platform.accounts.Units;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.PersonalData;
import app.facet.platform.notifications.Mailbox;
import app.facet.platform.ui.AccountAppearance;
import app.facet.platform.ui.ColorTheme;
import app.facet.platform.ui.Ease;
import app.facet.platform.ui.ReaderZone;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@HouseTest
class AccountViewTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "otter quilt harbour";

    @Autowired
    Accounts accounts;

    @Autowired
    EmailConfirmation confirmation;

    @Autowired
    AccountPreferences preferences;

    @Autowired
    AccountAppearance appearance;

    @Autowired
    AuthenticationManager authentication;

    @Autowired
    List<PersonalData> personalData;

    @Autowired
    Mailbox mailbox;

    AccountId ada;
    final String email = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void signIn() {
        ada = accounts.register(new Registration("Ada", email, PASSWORD));
        SecurityContextHolder.getContext()
                .setAuthentication(authentication.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD)));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("account");
        assertThat(getCurrentView()).isInstanceOf(AccountView.class);
    }

    @Test
    void theNameIsSavedAndAnEmptyOneRefusedAtItsField() {
        field("Your name", TextField.class).setValue("  ");
        press("Save name");
        assertThat(field("Your name", TextField.class).getErrorMessage()).isEqualTo("Tell us what to call you.");

        field("Your name", TextField.class).setValue("Ada Lovelace");
        press("Save name");
        assertThat(accounts.find(ada).displayName()).isEqualTo("Ada Lovelace");
        assertThat(toast()).contains("Your name is saved.");
    }

    @Test
    void timesAreShownInTheZoneThatWasChosen() {
        assertThat(ReaderZone.current()).as("nothing chosen").isEqualTo(ZoneId.systemDefault());

        preferences.save(
                ada,
                new Preferences(
                        Optional.empty(),
                        Optional.of(ZoneId.of("Pacific/Apia")),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of()));
        ReaderZone.forget();

        assertThat(ReaderZone.current()).isEqualTo(ZoneId.of("Pacific/Apia"));
    }

    @Test
    void anAddressThatIsNotConfirmedCanBe() {
        assertThat(words()).contains("Not confirmed yet");
        press("Send the link to confirm it");

        assertThat(toast()).contains(email);
        confirmation.confirm(mailbox.newestOf(email).secret());
        UI.getCurrent().navigate("home");
        UI.getCurrent().navigate("account");
        assertThat(words()).contains("Confirmed").doesNotContain("Not confirmed yet");
    }

    @Test
    void anotherAddressNeedsAProof() {
        Proofs.forget();
        find(EmailField.class).single().setValue("new-" + email);
        press("Send the link to the new address");
        assertThat(mailbox.of("new-" + email)).isEmpty();

        prove(PASSWORD);
        assertThat(mailbox.newestOf("new-" + email).kind()).isEqualTo("accounts.change-email");
    }

    @Test
    void thePasswordIsChangedByWhoeverProvesThatItIsThem() {
        Proofs.forget();
        find(PasswordField.class).single().setValue("walnut tram lantern");
        press("Change password");
        prove(PASSWORD);

        assertThat(toast()).contains("Your password is changed.");
        assertThat(authentication
                        .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, "walnut tram lantern"))
                        .isAuthenticated())
                .isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void preferencesHoldForTheAccount() {
        ((Select<Units>) select("Units")).setValue(Units.IMPERIAL);
        ((Select<ColorTheme>) select("Colours")).setValue(ColorTheme.DARK);
        ((ComboBox<ZoneId>) find(ComboBox.class).single()).setValue(ZoneId.of("Europe/Berlin"));
        press("Save");

        assertThat(toast()).contains("Saved.");
        assertThat(preferences.of(ada))
                .isEqualTo(new Preferences(
                        Optional.empty(),
                        Optional.of(ZoneId.of("Europe/Berlin")),
                        Optional.of(Units.IMPERIAL),
                        Optional.of(ColorTheme.DARK),
                        Set.of()));
        assertThat(appearance.theme()).contains(ColorTheme.DARK);
        assertThat(appearance.language()).as("left to the browser").isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatMakesItEasierHoldsForTheAccountAndShowsAfterTheReload() {
        ((CheckboxGroup<Ease>) find(CheckboxGroup.class).single()).setValue(Set.of(Ease.LARGE_TEXT, Ease.LESS_MOTION));
        press("Save");

        assertThat(appearance.ease()).containsExactlyInAnyOrder(Ease.LARGE_TEXT, Ease.LESS_MOTION);
        UI.getCurrent().navigate("home");
        UI.getCurrent().navigate("account");
        assertThat(toast()).contains("Saved.");
        assertThat(find(CheckboxGroup.class).single().getValue()).isEqualTo(appearance.ease());
    }

    @Test
    void theLanguageOfTheAccountIsTheLanguageOfItsPages() {
        appearance.choose(Locale.GERMAN);

        assertThat(appearance.language()).contains(Locale.GERMAN);
        assertThat(preferences.languageOf(ada)).isEqualTo(Locale.GERMAN);
    }

    @Test
    void preferencesAreForgottenWithTheAccount() {
        appearance.choose(ColorTheme.DARK);

        personalData.stream()
                .filter(data -> data.tables().contains("account_preferences"))
                .forEach(data -> data.erase(ada));

        assertThat(preferences.of(ada)).isEqualTo(Preferences.NONE);
    }

    @Test
    void unitsFollowTheCountryUntilSomebodyChooses() {
        assertThat(Units.usualIn(Locale.US)).isEqualTo(Units.IMPERIAL);
        assertThat(Units.usualIn(Locale.UK)).isEqualTo(Units.METRIC);
        assertThat(Units.usualIn(Locale.GERMAN)).isEqualTo(Units.METRIC);
    }

    @Test
    void guessesAtAnUnlockedComputerEndInASentenceAndLeaveTheSessionAlone() {
        Proofs.forget();
        find(PasswordField.class).single().setValue("walnut tram lantern");
        press("Change password");
        for (int i = 0; i < 5; i++) {
            prove("wrong");
            assertThat(find(PasswordField.class).all().getLast().getErrorMessage())
                    .contains("not your current password");
        }
        prove(PASSWORD);

        assertThat(find(PasswordField.class).all().getLast().getErrorMessage())
                .contains("Too many wrong attempts", "one minute");
        press("Cancel");
        UI.getCurrent().navigate("home");
        UI.getCurrent().navigate("account");
        assertThat(getCurrentView()).isInstanceOf(AccountView.class);
    }

    private void prove(String password) {
        find(PasswordField.class).all().getLast().setValue(password);
        press("Continue");
    }

    private Select<?> select(String label) {
        return find(Select.class).all().stream()
                .map(found -> (Select<?>) found)
                .filter(found -> label.equals(found.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private <T extends TextField> T field(String label, Class<T> type) {
        return find(type).all().stream()
                .filter(found -> label.equals(found.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String verb) {
        test(find(Button.class).withText(verb).single()).click();
    }

    private String toast() {
        return find(Notification.class).all().getLast().getElement().getTextRecursively();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
