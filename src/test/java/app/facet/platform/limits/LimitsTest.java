package app.facet.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.audit.Audit;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import java.time.Duration;
import java.time.Instant;
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
    Limits limits;
    LimitsFilter filter;

    @BeforeEach
    void setUp() {
        var settings = new LimitsSettings(3, 2, 5, 6, 4);
        limits = new Limits(settings, new NodeBuckets(clock), audit);
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
        assertThat(refused.getHeader("Retry-After")).isEqualTo("21");
        assertThat(refused.getContentAsString()).isEqualTo("That was a lot at once. Go on in 21 seconds.");
        assertThat(ask("POST", "/sign-in", "192.0.2.2").getStatus())
                .as("somebody else")
                .isEqualTo(200);
        clock.pass(Duration.ofSeconds(21));
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
    void pagesActionsAndPicturesDoNotUseUpEachOther() throws Exception {
        for (int i = 0; i < 4; i++) {
            assertThat(ask("GET", "/home", "192.0.2.4").getStatus()).isEqualTo(200);
        }
        assertThat(ask("GET", "/home", "192.0.2.4").getStatus()).isEqualTo(429);
        assertThat(ask("POST", "/?v-r=uidl", "192.0.2.4").getStatus()).isEqualTo(200);
        assertThat(ask("GET", "/media/x/tile.jpg", "192.0.2.4").getStatus()).isEqualTo(200);
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
                        assertThat(refused.messageKey()).isEqualTo("limits.refused.minutes");
                        assertThat(refused.parameters()).containsExactly(31L);
                        assertThat(refused.seconds())
                                .isEqualTo(Duration.ofMinutes(30).toSeconds() + 1);
                    });
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private MockHttpServletResponse ask(String method, String address, String from) throws Exception {
        int query = address.indexOf('?');
        var request = new MockHttpServletRequest(method, query < 0 ? address : address.substring(0, query));
        request.setQueryString(query < 0 ? null : address.substring(query + 1));
        request.setRemoteAddr(from);
        request.addPreferredLocale(Locale.ENGLISH);
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
