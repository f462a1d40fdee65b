package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.facet.HouseTest;
import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a browser may do between the password and the code: nothing a visitor may not. */
@HouseTest
class SecondStepTest {

    private static final String PASSWORD = "otter quilt harbour";

    @Autowired
    WebApplicationContext house;

    @Autowired
    Accounts accounts;

    @Autowired
    SecondFactors factors;

    @Autowired
    Sessions sessions;

    @Autowired
    SignIn signIn;

    @Autowired
    SecondStepGate gate;

    @Autowired
    AuthenticationManager authentication;

    @Autowired
    Clock clock;

    MockMvc browser;
    String email;
    AccountId ada;

    @BeforeEach
    void turnOnTheApp() {
        browser = MockMvcBuilders.webAppContextSetup(house)
                .apply(springSecurity())
                .build();
        email = UUID.randomUUID() + "@example.org";
        ada = accounts.register(new Registration("Ada", email, PASSWORD));
        SecurityContextHolder.getContext()
                .setAuthentication(authentication.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD)));
        var secret = TotpSecret.random();
        factors.turnOnApp(secret, new TimeCodes().code(secret, TimeCodes.step(clock.instant())));
        SecurityContextHolder.clearContext();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home", "/dating", "/admin", "/account/security", "/media/x", "/no-such-page"})
    void everyAddressIsClosedAsToAVisitor(String path) throws Exception {
        var half = passwordOnly(false);
        var asVisitor = browser.perform(get(path)).andReturn().getResponse();

        var answer = browser.perform(get(path).session(half)).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(asVisitor.getStatus()).isGreaterThanOrEqualTo(300);
        assertThat(answer.getRedirectedUrl()).isEqualTo(asVisitor.getRedirectedUrl());
        assertThat(half.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .as("push and background threads look here")
                .isNull();
    }

    @Test
    void noBrowserIsRememberedBeforeTheCode() throws Exception {
        var form = browser.perform(signInForm().param("remember", "on")).andReturn();

        assertThat(form.getResponse().getCookie(RememberedDevices.COOKIE)).isNull();
        assertThat(sessions.of(ada)).isEmpty();
        assertThat(gate.waiting(form.getRequest())).get().matches(HalfSignedIn::remember);
    }

    @Test
    void thePasswordAloneGivesTheSessionANewIdToo() throws Exception {
        var planted = new MockHttpSession();
        String before = planted.getId();

        browser.perform(signInForm().session(planted));

        assertThat(planted.getId()).isNotEqualTo(before);
    }

    /** Also ways of signing in that are not written yet: whatever saves a session's owner goes through the gate. */
    @Test
    void itHoldsForEveryWayOfSigningIn() {
        var someProvider = new MockHttpServletRequest();
        var known = signIn.find(ada).orElseThrow();
        assertThat(known.waitsForCode()).isTrue();

        save(new RememberMeAuthenticationToken("key", known, known.getAuthorities()), someProvider);
        assertThat(owner(someProvider)).isNull();
        assertThat(gate.waiting(someProvider)).isPresent();

        var passed = known.letIn();
        save(UsernamePasswordAuthenticationToken.authenticated(passed, null, passed.getAuthorities()), someProvider);
        assertThat(owner(someProvider)).isNotNull();
        assertThat(gate.waiting(someProvider)).isEmpty();
    }

    @Test
    void afterTenMinutesThePasswordIsAskedForAgain() throws Exception {
        var request = browser.perform(signInForm()).andReturn().getRequest();
        var later = new SecondStepGate(Clock.offset(clock, Duration.ofMinutes(10)));

        assertThat(gate.waiting(request)).isPresent();
        assertThat(later.waiting(request)).isEmpty();
    }

    @Test
    void turningTheAppOnEndsAllOtherSessions() throws Exception {
        var other = accounts.register(new Registration("Bea", "bea-" + email, PASSWORD));
        var elsewhere = (MockHttpSession) Objects.requireNonNull(browser.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", "bea-" + email)
                        .param("password", PASSWORD))
                .andReturn()
                .getRequest()
                .getSession());
        assertThat(isIn(elsewhere)).isTrue();
        SecurityContextHolder.getContext()
                .setAuthentication(authentication.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated("bea-" + email, PASSWORD)));
        var secret = TotpSecret.random();
        factors.turnOnApp(secret, new TimeCodes().code(secret, TimeCodes.step(clock.instant())));
        SecurityContextHolder.clearContext();

        assertThat(isIn(elsewhere)).isFalse();
        assertThat(sessions.of(other)).isEmpty();
    }

    private MockHttpSession passwordOnly(boolean remember) throws Exception {
        var form = remember ? signInForm().param("remember", "on") : signInForm();
        MvcResult result = browser.perform(form).andReturn();
        assertThat(result.getResponse().getRedirectedUrl()).endsWith("/home");
        return (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession());
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder signInForm() {
        return post("/sign-in").with(csrf()).param("username", email).param("password", PASSWORD);
    }

    private boolean isIn(MockHttpSession session) throws Exception {
        return browser.perform(get("/").session(session))
                        .andReturn()
                        .getResponse()
                        .getStatus()
                == 302;
    }

    private void save(Authentication who, MockHttpServletRequest request) {
        gate.saveContext(new SecurityContextImpl(who), request, new MockHttpServletResponse());
    }

    private static Authentication owner(MockHttpServletRequest request) {
        var context = Objects.requireNonNull(request.getSession())
                .getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context instanceof SecurityContextImpl known ? known.getAuthentication() : null;
    }
}
