package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.facet.HouseTest;
import app.facet.platform.audit.AuditFilter;
import app.facet.platform.audit.AuditLog;
import app.facet.platform.audit.AuditRecord;
import app.facet.platform.kernel.AccountId;
import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@HouseTest
class SessionsTest {

    private static final String PASSWORD = "otter quilt harbour";
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:152.0) Gecko/20100101 Firefox/152.0";

    @Autowired
    WebApplicationContext house;

    @Autowired
    Accounts accounts;

    @Autowired
    Sessions sessions;

    @Autowired
    AuditLog audit;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    MockMvc browser;
    String email;
    AccountId ada;

    @BeforeEach
    void openAccount() {
        browser = MockMvcBuilders.webAppContextSetup(house)
                .apply(springSecurity())
                .build();
        email = UUID.randomUUID() + "@example.org";
        ada = accounts.register(new Registration("Ada", email, PASSWORD));
    }

    @Test
    void whereOneIsSignedInIsListedUnderANewSessionId() throws Exception {
        var before = new MockHttpSession();
        String planted = before.getId();
        var session = signIn(before, false).session();

        assertThat(session.getId()).isNotEqualTo(planted);
        assertThat(isIn(session)).isTrue();
        assertThat(sessions.of(ada)).singleElement().satisfies(open -> {
            assertThat(open.device()).isEqualTo("Firefox 152 · Linux");
            assertThat(open.address()).isEqualTo("127.0.0.*");
            assertThat(open.remembered()).isFalse();
        });
    }

    @Test
    void aSessionEndedFromElsewhereIsOverAtItsNextStep() throws Exception {
        var phone = signIn(new MockHttpSession(), false).session();
        var laptop = signIn(new MockHttpSession(), false).session();
        assertThat(isIn(phone) && isIn(laptop)).isTrue();

        sessions.end(ada, SessionWatch.idIn(phone));

        assertThat(isIn(phone)).isFalse();
        assertThat(phone.isInvalid()).isTrue();
        assertThat(isIn(laptop)).isTrue();
    }

    @Test
    void nobodyEndsSomebodyElsesSession() throws Exception {
        var session = signIn(new MockHttpSession(), false).session();
        assertThat(isIn(session)).isTrue();

        sessions.end(AccountId.random(), SessionWatch.idIn(session));

        assertThat(isIn(session)).isTrue();
    }

    @Test
    void aNewPasswordEndsWhatIsRememberedToo() throws Exception {
        var phone = signIn(new MockHttpSession(), true);
        assertThat(isIn(phone.session())).isTrue();

        events.publishEvent(new PasswordChanged(ada));

        assertThat(isIn(phone.session())).isFalse();
        assertThat(comesBack(phone.cookie()).signedIn()).isFalse();
        assertThat(sessions.of(ada)).isEmpty();
    }

    @Test
    void aRememberedBrowserComesBackWithANewToken() throws Exception {
        var first = signIn(new MockHttpSession(), true);
        assertThat(first.cookie().isHttpOnly()).isTrue();
        assertThat(first.cookie().getMaxAge()).isEqualTo(30 * 24 * 60 * 60);

        var second = comesBack(first.cookie());
        var tabOpenedWithIt = comesBack(first.cookie());

        assertThat(second.signedIn()).isTrue();
        assertThat(second.cookie().getValue()).isNotEqualTo(first.cookie().getValue());
        assertThat(tabOpenedWithIt.signedIn()).isTrue();
        assertThat(sessions.of(ada)).singleElement().matches(OpenSession::remembered);
        assertThat(comesBack(second.cookie()).signedIn()).isTrue();
    }

    @Test
    void withoutTheTickNothingIsRemembered() throws Exception {
        assertThat(signIn(new MockHttpSession(), false).cookie()).isNull();
    }

    @Test
    void aCookieUsedTwiceEndsEverything() throws Exception {
        var stolen = signIn(new MockHttpSession(), true).cookie();
        var owner = comesBack(stolen);
        jdbc.sql("update accounts_session set rotated_at = :earlier where account_id = :account")
                .param("earlier", Instant.now().minusSeconds(120).atOffset(ZoneOffset.UTC))
                .param("account", ada.value())
                .update();

        assertThat(comesBack(stolen).signedIn()).isFalse();
        assertThat(comesBack(owner.cookie()).signedIn()).isFalse();
        assertThat(sessions.of(ada)).isEmpty();
        assertThat(logged()).contains("accounts.cookie-stolen");
    }

    @Test
    void afterAMonthItIsOverHoweverOftenOneCameBack() throws Exception {
        var cookie = comesBack(signIn(new MockHttpSession(), true).cookie()).cookie();
        jdbc.sql("update accounts_session set created_at = :earlier where account_id = :account")
                .param(
                        "earlier",
                        Instant.now().minusSeconds(30L * 24 * 60 * 60 + 60).atOffset(ZoneOffset.UTC))
                .param("account", ada.value())
                .update();

        assertThat(comesBack(cookie).signedIn()).isFalse();
    }

    @Test
    void madeUpCookiesLeadNowhere() throws Exception {
        assertThat(comesBack(new Cookie(RememberedDevices.COOKIE, "bm9uc2Vuc2U"))
                        .signedIn())
                .isFalse();
        assertThat(comesBack(new Cookie(RememberedDevices.COOKIE, "YTpiOmM")).signedIn())
                .isFalse();
        assertThat(comesBack(new Cookie(RememberedDevices.COOKIE, "%%%")).signedIn())
                .isFalse();
    }

    @Test
    void theTableHoldsNoTokenThatCouldBeUsed() throws Exception {
        signIn(new MockHttpSession(), true);

        assertThat(jdbc.sql("select series from accounts_session where account_id = :account")
                        .param("account", ada.value())
                        .query(String.class)
                        .single())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void whoSignsOutIsOutAndForgotten() throws Exception {
        var signedIn = signIn(new MockHttpSession(), true);
        assertThat(isIn(signedIn.session())).isTrue();
        browser.perform(post("/logout")
                .session(signedIn.session())
                .cookie(signedIn.cookie())
                .with(csrf()));

        assertThat(comesBack(signedIn.cookie()).signedIn()).isFalse();
        assertThat(sessions.of(ada)).isEmpty();
        assertThat(logged()).startsWith("accounts.signed-out");
    }

    private record Visit(MockHttpSession session, Cookie cookie, boolean signedIn) {}

    private Visit signIn(MockHttpSession session, boolean remember) throws Exception {
        var form = post("/sign-in")
                .session(session)
                .header("User-Agent", FIREFOX)
                .with(csrf())
                .param("username", email)
                .param("password", PASSWORD);
        var result =
                browser.perform(remember ? form.param("remember", "on") : form).andReturn();
        assertThat(result.getResponse().getRedirectedUrl()).endsWith("/home");
        return visit(
                (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession()), result.getResponse());
    }

    private Visit comesBack(Cookie cookie) throws Exception {
        var result = browser.perform(get("/").cookie(cookie)).andReturn();
        return visit((MockHttpSession) result.getRequest().getSession(), result.getResponse());
    }

    private static Visit visit(MockHttpSession session, MockHttpServletResponse answer) {
        return new Visit(session, answer.getCookie(RememberedDevices.COOKIE), answer.getStatus() == 302);
    }

    /** The landing page leads whoever is signed in on to their home. */
    private boolean isIn(MockHttpSession session) throws Exception {
        return browser.perform(get("/").session(session).header("User-Agent", FIREFOX))
                        .andReturn()
                        .getResponse()
                        .getStatus()
                == 302;
    }

    private List<String> logged() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("admin", "", "ROLE_ADMIN"));
        try {
            var hers = new AuditFilter(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(ada), Optional.empty());
            return audit.find(hers, 0, 20).stream().map(AuditRecord::what).toList();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
