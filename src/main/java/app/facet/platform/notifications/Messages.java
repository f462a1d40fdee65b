package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.work.Work;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends text and push messages. */
@Component
class Messages {

    private final MessageRepository stored;
    private final MessageSeals seals;
    private final Work work;
    private final Clock clock;

    Messages(MessageRepository stored, MessageSeals seals, Work work, Clock clock) {
        this.stored = stored;
        this.seals = seals;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Writes the message and has it sent in the background, as part of the running transaction.
     *
     * @param goodFor how long after {@code notBefore} it still says something true
     */
    @Transactional
    public UUID send(
            AccountId to, Channel channel, String kind, MessageContent content, Instant notBefore, Duration goodFor) {
        var message = Message.written(to, channel, kind, notBefore.plus(goodFor), clock.instant());
        seals.seal(message, content);
        stored.save(message);
        work.startAt(
                to,
                SendMessage.TYPE,
                new SendMessage(message.id()),
                message.id().toString(),
                notBefore);
        return message.id();
    }
}
