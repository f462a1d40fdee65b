package app.facet.platform.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.billing.Credits;
import app.facet.platform.billing.Plans;
import app.facet.platform.billing.ledger.Pot;
import app.facet.platform.billing.payments.Subscriber.At;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever changes how often they pay begins a new period at once, and is credited what was left of the old one. */
@HouseTest
class MonthsToYearsTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    Credits credits;

    @Autowired
    Plans plans;

    private Subscriber ada;

    private Subscriber ada(At at) {
        ada = new Subscriber(house, at);
        return ada;
    }

    @AfterEach
    void leave() {
        ada.close();
    }

    private static Instant yearAfter(Instant when) {
        return when.atOffset(ZoneOffset.UTC).plusYears(1).toInstant();
    }

    private static Instant monthAfter(Instant when) {
        return when.atOffset(ZoneOffset.UTC).plusMonths(1).toInstant();
    }

    @ParameterizedTest
    @EnumSource(At.class)
    void fromMonthsToYearsTheYearBeginsNowLessTheRestOfTheMonth(At at) {
        ada(at).buy("pro", false, null);
        long before = credits.balance(ada.who).available();
        Instant anchor = ada.mine().anchor();
        long whole = Duration.between(ada.mine().periodStart(), ada.mine().periodEnd())
                .toSeconds();
        ada.pass(Duration.ofDays(10).plusSeconds(17));
        long left = whole - Duration.ofDays(10).plusSeconds(17).toSeconds();

        var seen = ada.change("pro", true);

        long credited = 2_900 * left / whole;
        assertThat(seen.credited().minor()).isEqualTo(credited);
        assertThat(seen.dueNow().minor()).isEqualTo(29_000 - credited);
        assertThat(seen.next().minor()).isEqualTo(29_000);
        assertThat(seen.nextAt()).isEqualTo(yearAfter(ada.clock.instant()));
        assertThat(ada.mine()).satisfies(mine -> {
            assertThat(mine.yearly()).isTrue();
            assertThat(mine.state()).isEqualTo(Membership.State.ACTIVE);
            assertThat(mine.periodStart()).isEqualTo(ada.clock.instant());
            assertThat(mine.periodEnd()).as("the renewal that was previewed").isEqualTo(seen.nextAt());
            assertThat(mine.anchor())
                    .as("months of the allowance go on as they were")
                    .isEqualTo(anchor);
        });
        assertThat(ada.paid()).isEqualTo(2_900 + 29_000 - credited);
        assertThat(ada.books()).containsEntry(Pot.SALES, -(2_900 + 29_000 - credited));
        assertThat(ada.recurring()).containsExactly("NEW 2900", "DOWNGRADED 2417");
        assertThat(plans.of(ada.who).code()).isEqualTo("pro");
        assertThat(credits.balance(ada.who).available())
                .as("no second allowance for the same month")
                .isEqualTo(before);

        ada.renew();
        assertThat(ada.paid()).isEqualTo(2_900 + 29_000 - credited + 29_000);
        assertThat(ada.mine().periodEnd()).isEqualTo(yearAfter(seen.nextAt()));
    }

    @ParameterizedTest
    @EnumSource(At.class)
    void fromYearsToMonthsTheRestOfTheYearPaysTheMonthsToCome(At at) {
        ada(at).buy("pro", true, null);
        long whole = Duration.between(ada.mine().periodStart(), ada.mine().periodEnd())
                .toSeconds();
        ada.pass(Duration.ofDays(300));
        long credit = 29_000 * (whole - Duration.ofDays(300).toSeconds()) / whole;
        assertThat(credit).isBetween(5_000L, 5_800L);

        var seen = ada.change("pro", false);

        assertThat(seen.credited().minor()).isEqualTo(credit);
        assertThat(seen.dueNow().minor()).isZero();
        assertThat(seen.nextAt()).isEqualTo(monthAfter(ada.clock.instant()));
        assertThat(seen.next().minor()).as("one month is paid with it already").isEqualTo(2_900 - (credit - 2_900));
        assertThat(ada.mine().yearly()).isFalse();
        assertThat(ada.mine().periodEnd()).isEqualTo(seen.nextAt());
        assertThat(ada.paid()).as("nothing more").isEqualTo(29_000);
        assertThat(ada.recurring()).containsExactly("NEW 2417", "UPGRADED 2900");

        ada.renew();
        assertThat(ada.paid()).isEqualTo(29_000 + seen.next().minor());
        ada.renew();
        assertThat(ada.paid()).isEqualTo(29_000 + seen.next().minor() + 2_900);
    }

    @ParameterizedTest
    @EnumSource(At.class)
    void creditForSeveralMonthsIsUsedUpMonthByMonth(At at) {
        ada(at).buy("pro", true, null);
        ada.pass(Duration.ofDays(30));
        ada.change("pro", false);
        for (int month = 0; month < 8; month++) {
            ada.renew();
        }

        assertThat(ada.paid()).as("the year is worth nine months and a bit").isEqualTo(29_000);
        ada.renew();
        assertThat(ada.paid()).isBetween(29_000L + 1, 29_000L + 2_899);
        assertThat(ada.mine().state()).isEqualTo(Membership.State.ACTIVE);
    }

    @ParameterizedTest
    @EnumSource(At.class)
    void aYearOfALargerPlanIsChargedAtOnceAndBrings(At at) {
        ada(at).buy("tattoo-premium", false, null);
        ada.pass(Duration.ofDays(5));

        var seen = ada.change("pro", true);

        assertThat(seen.dueNow().minor()).isBetween(28_001L, 28_999L);
        assertThat(ada.paid()).isEqualTo(999 + seen.dueNow().minor());
        assertThat(ada.recurring()).containsExactly("NEW 999", "UPGRADED 2417");
        assertThat(plans.of(ada.who).code()).isEqualTo("pro");
    }
}
