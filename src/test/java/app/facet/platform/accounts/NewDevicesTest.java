package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.PersonalData;
import app.facet.platform.notifications.Mailbox;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@HouseTest
class NewDevicesTest {

    private static final String PASSWORD = "otter quilt harbour";
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:152.0) Gecko/20100101 Firefox/152.0";

    @Autowired
    Accounts accounts;

    @Autowired
    AccountPreferences preferences;

    @Autowired
    AuthenticationManager authentication;

    @Autowired
    Admission admission;

    @Autowired
    SignIn signIn;

    @Autowired
    KnownDevices devices;

    @Autowired
    Mailbox mailbox;

    @Autowired
    List<PersonalData> personalData;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    final String email = UUID.randomUUID() + "@example.org";
    AccountId ada;

    @BeforeEach
    void register() {
        ada = accounts.register(new Registration("Ada", email, PASSWORD));
    }

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void theFirstSignInAndLaterOnesFromTheSameBrowserAreNoNews() {
        String device = signInFrom(null);
        assertThat(signInFrom(device)).as("keeps its number").isEqualTo(device);

        assertThat(mailbox.of(email)).isEmpty();
    }

    @Test
    void anotherBrowserIsTheOnce() {
        signInFrom(null);
        String second = signInFrom(null);
        signInFrom(second);

        var mail = mailbox.of(email);
        assertThat(mail).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo("accounts.new-device");
            assertThat(one.page()).isEqualTo("account");
        });
    }

    @Test
    void aProviderIsAWayLikeAnyOther() {
        signInFrom(null);
        request(null);
        admission.admit(signIn.find(ada).orElseThrow());

        assertThat(mailbox.newestOf(email).kind()).isEqualTo("accounts.new-device");
    }

    @Test
    void theMailSpeaksTheOwnersLanguage() {
        preferences.save(ada, Preferences.NONE.withLanguage(Locale.GERMAN));
        signInFrom(null);
        signInFrom(null);

        assertThat(mailbox.newestOf(email).subject()).isEqualTo("Neue Anmeldung bei deinem Facet-Konto");
    }

    @Test
    void aCookieMadeUpIsReplacedAndOneOfSomebodyElseIsNew() {
        assertThat(signInFrom("made up")).hasSize(43);

        String bobs = LinkSecret.random().value();
        assertThat(signInFrom(bobs)).isEqualTo(bobs);
        assertThat(mailbox.newestOf(email).kind()).isEqualTo("accounts.new-device");
    }

    @Test
    void oneBrowserLooksDifferentInEachAccountsRows() {
        String device = signInFrom(null);
        String other = "other-" + email;
        var bob = accounts.register(new Registration("Bob", other, PASSWORD));
        request(device);
        authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(other, PASSWORD));

        assertThat(hashes(ada)).hasSize(1).doesNotContain(device).doesNotContainAnyElementsOf(hashes(bob));
    }

    @Test
    void theCookieIsForTheServerOnlyAndSecureWhereThePageIs() {
        var response = request(null);
        authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD));

        assertThat(response.getHeader("Set-Cookie"))
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
        var secure = new MockHttpServletRequest();
        secure.setSecure(true);
        var secured = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(secure, secured));
        authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD));
        assertThat(secured.getHeader("Set-Cookie")).contains("Secure");
    }

    @Test
    void oldOnesAreForgottenButForTheLastAndAllWithTheAccount() {
        signInFrom(null);
        signInFrom(null);
        jdbc.sql("update account_device set seen_at = :old where account_id = :account")
                .param("old", clock.instant().minus(Duration.ofDays(401)).atOffset(ZoneOffset.UTC))
                .param("account", ada.value())
                .update();
        jdbc.sql("update account_device set seen_at = :old where account_id = :account and device_index ="
                        + " (select min(device_index) from account_device where account_id = :account)")
                .param("old", clock.instant().minus(Duration.ofDays(402)).atOffset(ZoneOffset.UTC))
                .param("account", ada.value())
                .update();

        devices.forgetOld();
        assertThat(hashes(ada)).hasSize(1);

        personalData.stream()
                .filter(data -> data.tables().contains("account_device"))
                .forEach(data -> data.erase(ada));
        assertThat(hashes(ada)).isEmpty();
    }

    private String signInFrom(@Nullable String device) {
        var response = request(device);
        authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD));
        String cookie = response.getHeader("Set-Cookie");
        return cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
    }

    private static MockHttpServletResponse request(@Nullable String device) {
        var request = new MockHttpServletRequest();
        request.addHeader("User-Agent", FIREFOX);
        if (device != null) {
            request.setCookies(new Cookie(NewDevices.COOKIE, device));
        }
        var response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        return response;
    }

    private List<String> hashes(AccountId account) {
        return jdbc.sql("select device_index from account_device where account_id = ?")
                .param(account.value())
                .query(String.class)
                .list();
    }
}
