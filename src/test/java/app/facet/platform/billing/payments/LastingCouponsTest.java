package app.facet.platform.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.billing.payments.Subscriber.At;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a subscription brings each month when a coupon lowers it, at Stripe and in the sandbox alike. */
@HouseTest
class LastingCouponsTest {

    @Autowired
    ApplicationContext house;

    private Subscriber ada;

    private Subscriber ada(At at) {
        ada = new Subscriber(house, at);
        return ada;
    }

    @AfterEach
    void leave() {
        ada.close();
    }

    @ParameterizedTest
    @EnumSource(At.class)
    void aCouponForEverLowersWhatRecursForEver(At at) {
        ada(at).buy("pro", false, ada.coupon("PERCENT", 20, "FOREVER", null, null));
        ada.renew();
        ada.renew();

        assertThat(ada.recurring()).containsExactly("NEW 2320");
        assertThat(ada.paid()).isEqualTo(3 * 2_320);
    }

    @ParameterizedTest
    @EnumSource(At.class)
    void aCouponForMonthsLowersItUntilTheFirstMonthThatCostsTheFullPrice(At at) {
        ada(at).buy("pro", false, ada.coupon("AMOUNT", 500, "MONTHS", 3, null));
        ada.renew();
        ada.renew();
        assertThat(ada.recurring()).containsExactly("NEW 2400");

        ada.renew();
        assertThat(ada.recurring()).containsExactly("NEW 2400", "UPGRADED 2900");
        ada.renew();
        assertThat(ada.recurring()).hasSize(2);
        assertThat(ada.paid()).isEqualTo(3 * 2_400 + 2 * 2_900);
    }

    @ParameterizedTest
    @EnumSource(At.class)
    void aCouponForOnePaymentLowersNothingThatRecurs(At at) {
        ada(at).buy("pro", false, ada.coupon("PERCENT", 50, "ONCE", null, null));
        ada.renew();

        assertThat(ada.recurring()).containsExactly("NEW 2900");
        assertThat(ada.paid()).isEqualTo(1_450 + 2_900);
    }

    @ParameterizedTest
    @EnumSource(At.class)
    void aYearCountsATwelfthOfWhatWasPaidForItUntilItIsPaidAgain(At at) {
        ada(at).buy("pro", true, ada.coupon("PERCENT", 20, "MONTHS", 3, null));
        assertThat(ada.recurring()).containsExactly("NEW 1933");

        ada.pass(Duration.ofDays(120));
        ada.till.reconciliation.run();
        assertThat(ada.mine().discounts())
                .as("known after it ended, for the year was paid with it")
                .hasSize(1);
        assertThat(ada.recurring()).containsExactly("NEW 1933");

        ada.renew();
        assertThat(ada.recurring()).containsExactly("NEW 1933", "UPGRADED 2417");
        assertThat(ada.paid()).isEqualTo(23_200 + 29_000);
    }

    @ParameterizedTest
    @EnumSource(At.class)
    void whatIsFreeForMonthsIsNewWhenItIsFirstPaid(At at) {
        ada(at).buy("pro", false, ada.coupon("PERCENT", 100, "MONTHS", 2, null));
        ada.renew();
        assertThat(ada.recurring()).isEmpty();

        ada.renew();
        assertThat(ada.recurring()).containsExactly("NEW 2900");
        assertThat(ada.paid()).isEqualTo(2_900);
    }

    @ParameterizedTest
    @EnumSource(At.class)
    void aCouponForAnyPlanGoesAlongToAnother(At at) {
        ada(at).buy("pro", false, ada.coupon("PERCENT", 50, "FOREVER", null, null));
        ada.pass(Duration.ofDays(10));

        var seen = ada.change("enterprise", false);

        assertThat(seen.losesDiscount()).isFalse();
        assertThat(seen.next().minor()).isEqualTo(9_950);
        assertThat(seen.credited().minor()).as("no more than was paid").isLessThan(1_450);
        assertThat(ada.recurring()).containsExactly("NEW 1450", "UPGRADED 9950");
        assertThat(ada.paid()).isEqualTo(1_450 + seen.dueNow().minor());
    }

    @ParameterizedTest
    @EnumSource(At.class)
    void aCouponForOnePlanIsLostWithIt(At at) {
        ada(at).buy("pro", false, ada.coupon("PERCENT", 50, "FOREVER", null, "pro"));
        ada.pass(Duration.ofDays(10));

        var seen = ada.change("enterprise", false);

        assertThat(seen.losesDiscount()).isTrue();
        assertThat(seen.next().minor()).isEqualTo(19_900);
        assertThat(ada.mine().discounts()).isEmpty();
        assertThat(ada.recurring()).containsExactly("NEW 1450", "UPGRADED 19900");
        assertThat(ada.paid()).isEqualTo(1_450 + seen.dueNow().minor());
        ada.renew();
        assertThat(ada.paid()).isEqualTo(1_450 + seen.dueNow().minor() + 19_900);
    }

    @ParameterizedTest
    @EnumSource(At.class)
    void whoeverEndsTakesAwayWhatTheyPaidAndNoMore(At at) {
        ada(at).buy("pro", false, ada.coupon("PERCENT", 20, "FOREVER", null, null));
        ada.change("tattoo-premium", false);
        var subscription = ada.mine();
        assertThat(ada.recurring()).containsExactly("NEW 2320", "DOWNGRADED 799");

        ada.till.subscriptions.cancel(ada.who);
        assertThat(ada.recurring()).as("paid until its end").hasSize(2);
        assertThat(subscription.discounts()).hasSize(1);
    }

    @Test
    void aDiscountThatIsTakenAwayAtStripeIsHeardOf() {
        ada(At.STRIPE).buy("pro", false, ada.coupon("PERCENT", 20, "FOREVER", null, null));

        ada.stripe.objects.dropDiscounts(ada.mine().ref());
        ada.hear();

        assertThat(ada.recurring()).containsExactly("NEW 2320", "UPGRADED 2900");
    }
}
