package app.facet.platform.notifications;

import app.facet.platform.notifications.Carrier.Answer;
import app.facet.platform.notifications.Carrier.Parcel;
import app.facet.platform.work.Work;
import app.facet.platform.work.spi.Ending;
import app.facet.platform.work.spi.Progress;
import app.facet.platform.work.spi.Retry;
import app.facet.platform.work.spi.TaskHandler;
import app.facet.platform.work.spi.TaskType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands messages over. That it is being handed over is written down before; where a process is killed, or the line
 * breaks, before there is an answer, the next try knows and its carrier can see to it that nobody reads it twice.
 */
@Component
class SendMessageHandler implements TaskHandler<SendMessage> {

    private static final int MOST_TRIES = 10;
    private static final Duration LONGEST_WAIT = Duration.ofHours(12);

    private final MessageRepository stored;
    private final MessageSeals seals;
    private final List<Carrier> carriers;
    private final ObjectProvider<Work> work;
    private final TransactionTemplate transactions;
    private final Clock clock;

    SendMessageHandler(
            MessageRepository stored,
            MessageSeals seals,
            List<Carrier> carriers,
            ObjectProvider<Work> work,
            TransactionTemplate transactions,
            Clock clock) {
        this.stored = stored;
        this.seals = seals;
        this.carriers = List.copyOf(carriers);
        this.work = work;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public TaskType<SendMessage> type() {
        return SendMessage.TYPE;
    }

    @Override
    public boolean light() {
        return true;
    }

    /** Some four hours; a message is usually too late before. */
    @Override
    public Retry retry() {
        return new Retry(MOST_TRIES, Duration.ofSeconds(30));
    }

    @Override
    public void run(SendMessage task, Progress progress) {
        begin(task.message())
                .ifPresent(begun -> settle(task, begun, carrier(begun.channel).hand(begun.parcel)));
    }

    private record Begun(Channel channel, Parcel parcel) {}

    private Optional<Begun> begin(UUID id) {
        return Optional.ofNullable(transactions.execute(status ->
                stored.lock(id).filter(Message::waits).flatMap(this::begin).orElse(null)));
    }

    private Optional<Begun> begin(Message message) {
        if (!clock.instant().isBefore(message.goodUntil())) {
            message.failed(Failure.TOO_LATE);
            return Optional.empty();
        }
        if (!carrier(message.channel()).isSetUp()) {
            message.keep();
            return Optional.empty();
        }
        var unanswered = message.tryToSend(clock.instant());
        return Optional.of(new Begun(
                message.channel(),
                new Parcel(message.id(), message.account(), seals.open(message), message.goodUntil(), unanswered)));
    }

    private void settle(SendMessage task, Begun begun, Answer answer) {
        switch (answer) {
            case Answer.Taken(var knownAs) ->
                change(task.message(), message -> {
                    message.sent(knownAs, clock.instant());
                    seals.sealWithoutWords(message);
                });
            case Answer.Refused(var why) -> {
                change(task.message(), message -> message.failed(why));
                throw new MessageRefused(why);
            }
            case Answer.Later(var after) -> {
                change(task.message(), message -> notTaken(task, message, after));
                if (after.isEmpty()) {
                    throw new NotTaken(begun.channel);
                }
            }
            case Answer.Unanswered() -> throw new NotTaken(begun.channel);
        }
    }

    /** The queue's own pauses know nothing of what a carrier asks for, so that is a new task. */
    private void notTaken(SendMessage task, Message message, Optional<Duration> after) {
        message.notTaken();
        after.ifPresent(pause -> {
            if (message.attempts() >= MOST_TRIES) {
                message.failed(Failure.TOO_OFTEN);
                return;
            }
            Duration wait = pause.compareTo(LONGEST_WAIT) < 0 ? pause : LONGEST_WAIT;
            work.getObject()
                    .startAt(
                            message.account(),
                            SendMessage.TYPE,
                            task,
                            message.id().toString(),
                            clock.instant().plus(wait));
        });
    }

    @Override
    public void gaveUp(SendMessage task, Ending ending) {
        change(task.message(), message -> {
            if (message.state() == DeliveryState.QUEUED) {
                message.failed(ending instanceof Ending.Cancelled ? Failure.CANCELLED : Failure.TOO_OFTEN);
            }
        });
    }

    private Carrier carrier(Channel channel) {
        return carriers.stream()
                .filter(one -> one.channel() == channel)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody carries " + channel));
    }

    private void change(UUID id, Consumer<Message> change) {
        // Gone when its account was erased meanwhile.
        transactions.executeWithoutResult(status -> stored.lock(id).ifPresent(change));
    }
}
