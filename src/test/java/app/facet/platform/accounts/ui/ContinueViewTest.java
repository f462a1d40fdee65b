package app.facet.platform.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.EmailChange;
import app.facet.platform.accounts.EmailConfirmation;
import app.facet.platform.accounts.Proofs;
import app.facet.platform.accounts.Provider;
import app.facet.platform.accounts.Registration;
import app.facet.platform.accounts.SecondFactors;
import app.facet.platform.accounts.Vouched;
import app.facet.platform.accounts.WaysIn;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.notifications.Mailbox;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

@HouseTest
class ContinueViewTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "otter quilt harbour";

    @Autowired
    Accounts accounts;

    @Autowired
    EmailConfirmation confirmation;

    @Autowired
    EmailChange emailChange;

    @Autowired
    WaysIn ways;

    @Autowired
    CurrentAccount current;

    @Autowired
    AuthenticationManager authentication;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Clock clock;

    @Autowired
    AuthenticationManager door;

    @Autowired
    SecondFactors factors;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    final String email = UUID.randomUUID() + "@example.org";
    final String subject = UUID.randomUUID().toString();

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void leave() {
        Vouched.leaves();
        SecurityContextHolder.clearContext();
    }

    @Test
    void somebodyNewIsAskedAndThenHasAnAccountWithoutAPassword() {
        arrive(clock);
        assertThat(words()).contains(email, "Google");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Ada Lovelace");
        assertThat(accounts.findByEmail(email)).as("before the button").isEmpty();

        find(TextField.class).single().setValue(" ");
        press("Create account");
        assertThat(find(TextField.class).single().getErrorMessage()).isEqualTo("Tell us what to call you.");

        find(TextField.class).single().setValue("Countess");
        press("Create account");

        var ada = accounts.findByEmail(email).orElseThrow();
        assertThat(current.maybe()).contains(ada);
        assertThat(accounts.find(ada).displayName()).isEqualTo("Countess");
        assertThat(confirmation.isConfirmed(ada)).isTrue();
        assertThat(ways.hasPassword()).isFalse();
        assertThat(ways.identities()).singleElement().satisfies(one -> {
            assertThat(one.provider()).isEqualTo(Provider.GOOGLE);
            assertThat(one.label()).isEqualTo(email);
        });
    }

    @Test
    void somebodyNewGoesOnToWhereTheyWereOnTheWayTo() {
        arrive(clock);
        wants("http://localhost/headshots/join/abc?continue");
        press("Create account");

        assertThat(goesTo()).contains("/headshots/join/abc").doesNotContain("/welcome");
    }

    @Test
    void somebodyNewWhoWantedNowhereInParticularIsAskedTheFirstQuestion() {
        arrive(clock);
        press("Create account");

        assertThat(goesTo()).contains("/welcome");
    }

    @Test
    void whoShowsThatAnAccountIsTheirsGoesOnToWhereTheyWereOnTheWayTo() {
        confirmation.confirm(confirmationOf(accounts.register(new Registration("Ada", email, PASSWORD))));
        arrive(clock);
        wants("http://localhost/headshots/join/abc");
        test(find(PasswordField.class).single()).setValue(PASSWORD);
        press("Add Google");

        assertThat(goesTo()).contains("/headshots/join/abc");
    }

    private String confirmationOf(AccountId account) {
        confirmation.send(account, Locale.ENGLISH);
        return mailbox.newestOf(email).secret();
    }

    private static void wants(String address) {
        VaadinServletRequest.getCurrent()
                .getHttpServletRequest()
                .getSession()
                .setAttribute("SPRING_SECURITY_SAVED_REQUEST", new SimpleSavedRequest(address));
    }

    private static List<Object> goesTo() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .flatMap(script -> script.getInvocation().getParameters().stream())
                .toList();
    }

    @Test
    void whatWaitsIsGoneWhenItIsDoneAndAfterAQuarterOfAnHour() {
        arrive(clock);
        press("Create account");
        SecurityContextHolder.clearContext();
        open("sign-in/continue");
        assertThat(words()).contains("Nothing waits here any more");

        arrive(Clock.offset(clock, Duration.ofMinutes(-15)));
        assertThat(words()).contains("Nothing waits here any more");
        assertThat(find(Button.class).all()).isEmpty();
    }

    @Test
    void anotherBrowserFindsNothing() {
        arrive(clock);
        Vouched.anotherBrowser();
        open("sign-in/continue");

        assertThat(words()).contains("Nothing waits here any more").doesNotContain(email);
    }

    @Test
    void anAccountWithTheAddressIsLinkedOnlyByWhoeverKnowsItsPassword() {
        var ada = confirmedAccount();
        arrive(clock);
        assertThat(words()).contains("There is a Facet account for " + email + " already");
        assertThat(current.maybe()).isEmpty();

        find(PasswordField.class).single().setValue("walnut tram lantern");
        press("Add Google");
        assertThat(find(PasswordField.class).single().getErrorMessage()).contains("not your current password");
        assertThat(current.maybe()).isEmpty();

        find(PasswordField.class).single().setValue(PASSWORD);
        press("Add Google");
        assertThat(current.maybe()).contains(ada);
        assertThat(ways.identities()).hasSize(1);
        assertThat(mailbox.newestOf(email).kind()).isEqualTo("accounts.identity-linked");
    }

    @Test
    void withAnAuthenticatorAppThePasswordAloneTiesNothing() {
        var ada = confirmedAccount();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD)));
        var secret = factors.propose();
        factors.turnOnApp(secret, Proofs.codeOf(secret));
        SecurityContextHolder.clearContext();

        arrive(clock);
        find(PasswordField.class).single().setValue(PASSWORD);
        press("Add Google");

        assertThat(current.maybe()).as("the code is still missing").isEmpty();
        assertThat(jdbc.sql("select count(*) from account_identity where account_id = ?")
                        .param(ada.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void guessingThePasswordHereClosesTheDoorLikeAnywhere() {
        confirmedAccount();
        arrive(clock);
        for (int i = 0; i < 5; i++) {
            find(PasswordField.class).single().setValue("walnut tram lantern " + i);
            press("Add Google");
        }
        find(PasswordField.class).single().setValue(PASSWORD);
        press("Add Google");

        assertThat(find(PasswordField.class).single().getErrorMessage()).contains("closed for a while");
        assertThat(current.maybe()).isEmpty();
    }

    @Test
    void orByWhoeverReadsItsMailInTheSameBrowser() {
        var ada = confirmedAccount();
        arrive(clock);
        press("Send me a link instead");
        assertThat(words()).contains("in this browser");
        var mail = mailbox.newestOf(email);
        assertThat(mail.kind()).isEqualTo("accounts.link-identity");

        open("sign-in/continue/" + mail.secret().replace("continue/", ""));
        assertThat(current.maybe()).as("opening the link does nothing").isEmpty();
        press("Add Google");

        assertThat(current.maybe()).contains(ada);
        assertThat(ways.hasPassword()).as("keeps the password").isTrue();
    }

    @Test
    void theLinkPressedByTheOwnerInAnotherBrowserLinksNobody() {
        confirmedAccount();
        arrive(clock);
        press("Send me a link instead");
        String link = "sign-in/continue/" + mailbox.newestOf(email).secret().replace("continue/", "");
        Vouched.arrives(Provider.GOOGLE, "another", email, "Ada", clock);
        open(link);

        assertThat(words()).contains("works only in the browser in which you asked for it");
        assertThat(find(Button.class).all()).isEmpty();
    }

    @Test
    void aMailboxGetsOneLinkAMinute() {
        confirmedAccount();
        arrive(clock);
        press("Send me a link instead");
        press("Send again");

        assertThat(mailbox.of(email)).extracting(Mailbox.Received::kind).containsOnlyOnce("accounts.link-identity");
    }

    @Test
    void anAccountWhoseAddressWasNeverConfirmedComesToWhoeverReadsItsMail() {
        String eves = "eve-" + email;
        var planted = accounts.register(new Registration("Eve", email, PASSWORD));
        SecurityContextHolder.getContext()
                .setAuthentication(authentication.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD)));
        emailChange.ask(eves, Locale.ENGLISH);
        SecurityContextHolder.clearContext();
        String wayOut = mailbox.newestOf(eves).secret();
        arrive(clock);
        assertThat(find(PasswordField.class).all())
                .as("her password is no proof")
                .isEmpty();

        press("Send me a link");
        open("sign-in/continue/" + mailbox.newestOf(email).secret().replace("continue/", ""));
        press("Add Google");

        assertThat(current.maybe()).contains(planted);
        assertThat(ways.hasPassword()).isFalse();
        assertThat(confirmation.isConfirmed(planted)).isTrue();
        assertThat(ways.identities()).hasSize(1);
        assertThat(emailChange.look(wayOut)).as("her change of address").isEmpty();
        SecurityContextHolder.clearContext();
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> authentication.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD)));
    }

    @Test
    void whoeverIsSignedInLinksByAButtonAndNotByArriving() {
        var ada = confirmedAccount();
        signIn();
        Vouched.arrives(Provider.LINKEDIN, subject, "work-" + email, "Ada", clock);
        open("sign-in/continue");
        assertThat(words()).contains("LinkedIn", "work-" + email);
        assertThat(ways.identities()).isEmpty();

        press("Add LinkedIn");
        assertThat(ways.identities()).singleElement().satisfies(one -> assertThat(one.label())
                .isEqualTo("work-" + email));
        assertThat(current.maybe()).contains(ada);
        assertThat(mailbox.newestOf(email).kind()).isEqualTo("accounts.identity-linked");
    }

    @Test
    void theIdentityOfAnotherAccountIsRefusedInASentence() {
        arrive(clock);
        press("Create account");
        var first = current.id();
        String other = "other-" + email;
        accounts.register(new Registration("Bob", other, PASSWORD));
        SecurityContextHolder.getContext()
                .setAuthentication(authentication.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(other, PASSWORD)));

        Vouched.arrives(Provider.GOOGLE, subject, email, "Ada", clock);
        open("sign-in/continue");

        assertThat(words()).contains("opens another Facet account").doesNotContain(email);
        assertThat(find(Button.class).all()).isEmpty();
        assertThat(ways.identities()).isEmpty();
        assertThat(current.id()).isNotEqualTo(first);
    }

    private AccountId confirmedAccount() {
        var ada = accounts.register(new Registration("Ada", email, PASSWORD));
        confirmation.send(ada, Locale.ENGLISH);
        confirmation.confirm(mailbox.newestOf(email).secret());
        return ada;
    }

    private void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(authentication.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD)));
    }

    private void arrive(Clock when) {
        Vouched.arrives(Provider.GOOGLE, subject, email, "Ada Lovelace", when);
        open("sign-in/continue");
    }

    private static void open(String page) {
        UI.getCurrent().navigate("no-such-page");
        UI.getCurrent().navigate(page);
    }

    private void press(String verb) {
        test(find(Button.class).withText(verb).single()).click();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
