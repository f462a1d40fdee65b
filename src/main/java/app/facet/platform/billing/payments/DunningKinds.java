package app.facet.platform.billing.payments;

import app.facet.platform.notifications.NotificationKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What billing tells people. */
@Configuration(proxyBeanMethods = false)
class DunningKinds {

    @Bean
    NotificationKind paymentFailed() {
        return Dunning.PAYMENT_FAILED;
    }

    @Bean
    NotificationKind trialEnds() {
        return Dunning.TRIAL_ENDS;
    }

    @Bean
    NotificationKind subscriptionEnded() {
        return Dunning.SUBSCRIPTION_ENDED;
    }

    @Bean
    NotificationKind cardDeclined() {
        return Dunning.CARD_DECLINED;
    }

    @Bean
    NotificationKind paidTwice() {
        return Dunning.PAID_TWICE;
    }
}
