package app.facet.platform.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often is too often for people with the smallest plan. Wide enough that nobody who clicks and types meets them. An IPv6 address counts as its network.
 *
 * @param signInsPerMinute per IP address
 * @param registrationsPerHour per IP address
 * @param picturesPerMinute per person
 * @param actionsPerMinute clicks and keys a view sends, per person or, for visitors, per IP address
 * @param pagesPerMinute whole pages, per person or, for visitors, per IP address
 * @param codesPerDay by text message, per person and per number
 * @param testsPerHour of somebody's own devices, per person
 */
@ConfigurationProperties("facet.limits")
record LimitsSettings(
        @DefaultValue("30") int signInsPerMinute,
        @DefaultValue("20") int registrationsPerHour,
        @DefaultValue("1200") int picturesPerMinute,
        @DefaultValue("900") int actionsPerMinute,
        @DefaultValue("300") int pagesPerMinute,
        @DefaultValue("6") int codesPerDay,
        @DefaultValue("20") int testsPerHour) {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    Rule signIns() {
        return new Rule("sign-in", signInsPerMinute, A_MINUTE, true);
    }

    Rule registrations() {
        return new Rule("registration", registrationsPerHour, Duration.ofHours(1), true);
    }

    Rule codes() {
        return new Rule("sms-codes", codesPerDay, Duration.ofDays(1), true);
    }

    Rule tests() {
        return new Rule("message-tests", testsPerHour, Duration.ofHours(1), true);
    }

    Rule pictures() {
        return new Rule("pictures", picturesPerMinute, A_MINUTE, false);
    }

    Rule actions() {
        return new Rule("actions", actionsPerMinute, A_MINUTE, false);
    }

    Rule pages() {
        return new Rule("pages", pagesPerMinute, A_MINUTE, false);
    }
}
