package app.facet.platform.accounts;

import app.facet.platform.analytics.Analytics;
import app.facet.platform.analytics.AnalyticsEvent;
import app.facet.platform.analytics.EventKind;
import app.facet.platform.analytics.spi.AnalyticsCard;
import app.facet.platform.analytics.spi.Funnel;
import app.facet.platform.kernel.AccountId;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;

/** Counts who comes: signs up, confirms their address, signs in. */
@Configuration(proxyBeanMethods = false)
class AccountStatistics {

    static final EventKind SIGNED_UP = EventKind.of("accounts.signed-up");
    static final EventKind VERIFIED = EventKind.of("accounts.verified");
    static final EventKind SIGNED_IN = EventKind.of("accounts.signed-in").withWord("way", Way.class);

    private final Analytics analytics;

    AccountStatistics(Analytics analytics) {
        this.analytics = analytics;
    }

    enum Way {
        /** Or with a provider. */
        PASSWORD,
        REMEMBERED,
        CODE,
        PASSKEY
    }

    @Bean
    static EventKind signedUp() {
        return SIGNED_UP;
    }

    @Bean
    static EventKind verified() {
        return VERIFIED;
    }

    @Bean
    static EventKind signedIn() {
        return SIGNED_IN;
    }

    @Bean
    static Funnel firstResult() {
        return new Funnel(
                "accounts.first-result",
                List.of(SIGNED_UP.name(), VERIFIED.name(), Funnel.ANY_RESULT),
                Duration.ofDays(7));
    }

    @Bean
    static AnalyticsCard signUpsCard() {
        return AnalyticsCard.counting(SIGNED_UP, "accounts.card.signed-up", 10);
    }

    @EventListener
    void opened(AccountOpened event) {
        analytics.record(AnalyticsEvent.of(SIGNED_UP).by(event.account()));
    }

    void verified(AccountId account) {
        analytics.record(AnalyticsEvent.of(VERIFIED).by(account));
    }

    @EventListener
    void cameIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedInAccount account && !account.waitsForCode()) {
            boolean remembered = event.getAuthentication() instanceof RememberMeAuthenticationToken;
            signedIn(account.id(), remembered ? Way.REMEMBERED : Way.PASSWORD);
        }
    }

    void signedIn(AccountId account, Way way) {
        analytics.record(AnalyticsEvent.of(SIGNED_IN).by(account).with("way", way));
    }
}
