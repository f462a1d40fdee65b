package app.facet.platform.notifications;

import app.facet.platform.kernel.ActingAsTheHouse;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what became of text messages after they were taken. */
@Component
class DeliveryReports {

    private final MessageRepository stored;
    private final MessageSeals seals;
    private final Phones phones;
    private final Clock clock;

    DeliveryReports(MessageRepository stored, MessageSeals seals, Phones phones, Clock clock) {
        this.stored = stored;
        this.seals = seals;
        this.phones = phones;
        this.clock = clock;
    }

    /** Reports come in any order and more than once; what is known to have arrived stays so. */
    @ActingAsTheHouse("whoever reports is a provider, not a person")
    @Transactional
    public void hear(UUID id, String knownAs, String status, String errorCode) {
        stored.lock(id)
                .filter(message -> message.state() != DeliveryState.DELIVERED)
                .filter(message -> message.providerId().map(knownAs::equals).orElse(true))
                .ifPresent(message -> hear(message, knownAs, status, errorCode));
    }

    private void hear(Message message, String knownAs, String status, String errorCode) {
        switch (status) {
            case "delivered", "read" -> message.delivered(clock.instant());
            case "undelivered", "failed" -> failed(message, errorCode);
            default -> {
                if (message.state() == DeliveryState.QUEUED) {
                    message.sent(knownAs, clock.instant());
                }
                return;
            }
        }
        seals.sealWithoutWords(message);
    }

    private void failed(Message message, String errorCode) {
        var why = errorCode.matches("\\d{1,6}")
                ? TwilioAnswer.failure(Integer.parseInt(errorCode))
                : Failure.NOT_DELIVERED;
        message.failed(why);
        phones.refused(message.account(), seals.open(message).address(), why);
    }
}
