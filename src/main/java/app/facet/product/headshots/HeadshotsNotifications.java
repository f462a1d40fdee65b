package app.facet.product.headshots;

import app.facet.platform.notifications.Channel;
import app.facet.platform.notifications.NotificationKind;
import app.facet.platform.notifications.Urgency;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Headshots tells people. */
@Configuration(proxyBeanMethods = false)
class HeadshotsNotifications {

    static final NotificationKind READY =
            NotificationKind.of("headshots.ready", Urgency.ANY_TIME, Channel.APP, Channel.MAIL, Channel.PUSH);

    static final NotificationKind NONE =
            NotificationKind.of("headshots.none", Urgency.ANY_TIME, Channel.APP, Channel.MAIL, Channel.PUSH);

    @Bean
    NotificationKind portraitsReady() {
        return READY;
    }

    @Bean
    NotificationKind noPortraits() {
        return NONE;
    }
}
