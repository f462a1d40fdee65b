package app.facet.platform.notifications;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves. The server itself is set with {@code spring.mail.host} and its neighbours.
 *
 * @param from who it is from
 * @param keptFor how long the outbox remembers it
 */
@ConfigurationProperties("facet.mail")
record MailSettings(
        @DefaultValue("Facet <no-reply@localhost>") String from,
        @DefaultValue("30d") Duration keptFor) {}
