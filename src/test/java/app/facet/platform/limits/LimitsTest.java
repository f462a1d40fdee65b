package app.facet.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.SetClock;
import app.facet.platform.audit.Audit;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@HouseTest
class LimitsTest {

    @Autowired
    Audit audit;

    final SetClock clock = new SetClock(Instant.parse("2026-11-21T10:00:00Z"));
    Optional<AccountId> signedIn = Optional.empty();
    int signedInPercent = 100;
    Limits limits;
    LimitsFilter filter;

    @BeforeEach
    void setUp() {
        var settings = new LimitsSettings(3, 2, 5, 6, 4, 6, 20);
        limits = new Limits(settings, new NodeBuckets(clock), audit, List.of(who -> signedInPercent));
        filter = new LimitsFilter(limits, settings, new CurrentAccount() {
            @Override
            public Optional<AccountId> maybe() {
                return signedIn;
            }

            @Override
            public boolean isAdmin() {
                return false;
            }
        });
    }

    @Test
    void theFourthSignInOfAMinuteIsToldWhenToComeBack() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(ask("POST", "/sign-in", "192.0.2.1").getStatus()).isEqualTo(200);
        }
        var refused = ask("POST", "/sign-in", "192.0.2.1");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("20");
        assertThat(refused.getContentAsString()).isEqualTo("That was a lot at once. You can go on in 0:20 minutes.");
        assertThat(ask("POST", "/sign-in", "192.0.2.2").getStatus())
                .as("somebody else")
                .isEqualTo(200);
        clock.pass(Duration.ofSeconds(20));
        assertThat(ask("POST", "/sign-in", "192.0.2.1").getStatus()).isEqualTo(200);
        assertThat(ask("POST", "/sign-in", "192.0.2.1").getStatus()).isEqualTo(429);
    }

    @Test
    void peopleBehindOneAddressAreCountedEachForThemselves() throws Exception {
        for (int person = 0; person < 5; person++) {
            signedIn = Optional.of(AccountId.random());
            for (int i = 0; i < 5; i++) {
                assertThat(ask("GET", "/media/x/tile.jpg", "192.0.2.3").getStatus())
                        .isEqualTo(200);
            }
        }
        assertThat(ask("GET", "/media/x/tile.jpg", "192.0.2.3").getStatus()).isEqualTo(429);
    }

    @Test
    void theAddressesOfOneNetworkAreCountedTogetherWhereOneHouseholdHasMany() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(ask("POST", "/sign-in", "2001:db8:0:1::" + i).getStatus())
                    .isEqualTo(200);
        }
        assertThat(ask("POST", "/sign-in", "2001:db8:0:1:0:0:0:9").getStatus()).isEqualTo(429);
        assertThat(ask("POST", "/sign-in", "2001:db8:0:2::1").getStatus()).isEqualTo(200);
    }

    @Test
    void pagesActionsAndPicturesDoNotUseUpEachOther() throws Exception {
        for (int i = 0; i < 4; i++) {
            assertThat(ask("GET", "/home", "192.0.2.4").getStatus()).isEqualTo(200);
        }
        assertThat(ask("GET", "/home", "192.0.2.4").getStatus()).isEqualTo(429);
        assertThat(ask("POST", "/?v-r=uidl", "192.0.2.4").getStatus()).isEqualTo(200);
        assertThat(ask("GET", "/media/x/tile.jpg", "192.0.2.4").getStatus()).isEqualTo(200);
    }

    @Test
    void aLargerPlanMayAskMoreOften() throws Exception {
        signedIn = Optional.of(AccountId.random());
        signedInPercent = 250;
        for (int i = 0; i < 10; i++) {
            assertThat(ask("GET", "/home", "192.0.2.6").getStatus()).isEqualTo(200);
        }
        assertThat(ask("GET", "/home", "192.0.2.6").getStatus()).isEqualTo(429);
    }

    @Test
    void filesThatAreTheSameForEverybodyAreNotCounted() throws Exception {
        for (int i = 0; i < 50; i++) {
            assertThat(ask("GET", "/VAADIN/build/indexhtml.js", "192.0.2.5").getStatus())
                    .isEqualTo(200);
            assertThat(ask("GET", "/ui.css", "192.0.2.5").getStatus()).isEqualTo(200);
        }
    }

    @Test
    void aBrowsersWindowGetsAPageThatCountsDownAndLoadsItselfAgain() throws Exception {
        for (int i = 0; i < 4; i++) {
            askAsAWindow("GET", "/home");
        }
        var refused = askAsAWindow("GET", "/home");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentType()).startsWith("text/html");
        assertThat(refused.getHeader("Retry-After")).isEqualTo("15");
        assertThat(refused.getHeader("Content-Security-Policy")).contains("script-src 'self'");
        assertThat(refused.getContentAsString())
                .contains("lang=\"de\"", "<h1>Einen Moment</h1>", "seconds=\"15\"", " reload>", "In 0:15 Minuten");
    }

    @Test
    void aFormThatWasSentIsNotSentAgainByThePage() throws Exception {
        for (int i = 0; i < 3; i++) {
            askAsAWindow("POST", "/sign-in");
        }

        assertThat(askAsAWindow("POST", "/sign-in").getContentAsString())
                .contains("<facet-countdown", "href=\"\"")
                .doesNotContain(" reload");
    }

    @Test
    void aViewsRequestGetsASentenceForWhomeverItIs() throws Exception {
        for (int i = 0; i < 6; i++) {
            askAsAWindow("POST", "/?v-r=uidl&v-uiId=0");
        }

        assertThat(askAsAWindow("POST", "/?v-r=uidl&v-uiId=0").getContentAsString())
                .isEqualTo("Das war viel auf einmal. In 0:10 Minuten kannst du weitermachen.");
    }

    @Test
    void whoOpensManyAccountsIsRefusedInASentence() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2." + UUID.randomUUID());
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            limits.registration();
            limits.registration();
            assertThatExceptionOfType(TooOften.class)
                    .isThrownBy(limits::registration)
                    .satisfies(refused -> {
                        assertThat(refused.parameters()).containsExactly("30:00");
                        assertThat(refused.seconds())
                                .isEqualTo(Duration.ofMinutes(30).toSeconds());
                    });
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private MockHttpServletResponse ask(String method, String address, String from) throws Exception {
        var request = request(method, address);
        request.setRemoteAddr(from);
        request.addPreferredLocale(Locale.ENGLISH);
        return answer(request);
    }

    private MockHttpServletResponse askAsAWindow(String method, String address) throws Exception {
        var request = request(method, address);
        request.addHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        request.addPreferredLocale(Locale.GERMANY);
        return answer(request);
    }

    private static MockHttpServletRequest request(String method, String address) {
        int query = address.indexOf('?');
        var request = new MockHttpServletRequest(method, query < 0 ? address : address.substring(0, query));
        request.setQueryString(query < 0 ? null : address.substring(query + 1));
        return request;
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
