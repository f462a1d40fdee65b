package app.facet.platform.notifications;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How text messages leave. Without sid, token and one of the two senders they are kept in the outbox.
 *
 * @param from a number in international form, or the name of a sender
 * @param messagingService sid of a service that chooses the sender; wins over {@code from}
 */
@ConfigurationProperties("facet.sms.twilio")
record TwilioSettings(
        @DefaultValue("") String accountSid,
        @DefaultValue("") String authToken,
        @DefaultValue("") String from,
        @DefaultValue("") String messagingService,
        @DefaultValue("https://api.twilio.com") String address) {

    boolean isComplete() {
        return !accountSid.isBlank() && !authToken.isBlank() && !(from.isBlank() && messagingService.isBlank());
    }

    @Override
    public String toString() {
        return "TwilioSettings[…]"; // never the token in a log
    }
}
