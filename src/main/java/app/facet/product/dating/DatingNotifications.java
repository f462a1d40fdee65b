package app.facet.product.dating;

import app.facet.platform.notifications.Channel;
import app.facet.platform.notifications.NotificationKind;
import app.facet.platform.notifications.Urgency;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Dating tells people. */
@Configuration(proxyBeanMethods = false)
class DatingNotifications {

    static final NotificationKind MEASURED = NotificationKind.of("dating.measured", Urgency.ANY_TIME, Channel.APP);

    @Bean
    NotificationKind photosMeasured() {
        return MEASURED;
    }
}
