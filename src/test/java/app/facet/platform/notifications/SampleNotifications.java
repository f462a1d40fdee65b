package app.facet.platform.notifications;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** News of the sample module. */
@Configuration(proxyBeanMethods = false)
public class SampleNotifications {

    public static final NotificationKind SOON =
            NotificationKind.of("sample.news", Urgency.SOON, Channel.APP, Channel.MAIL);
    public static final NotificationKind ANY_TIME =
            NotificationKind.of("sample.waits", Urgency.ANY_TIME, Channel.APP, Channel.MAIL);

    @Bean
    NotificationKind sampleNews() {
        return SOON;
    }

    @Bean
    NotificationKind sampleThatWaits() {
        return ANY_TIME;
    }
}
