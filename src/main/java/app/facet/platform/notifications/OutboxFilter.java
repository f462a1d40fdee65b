package app.facet.platform.notifications;

import java.util.Optional;
import org.springframework.data.jpa.domain.PredicateSpecification;

/** What of the outbox to show; what is left empty does not narrow it. */
public record OutboxFilter(Channel channel, Optional<DeliveryState> state) {

    public static final OutboxFilter MAILS = new OutboxFilter(Channel.MAIL, Optional.empty());

    <T> PredicateSpecification<T> inState() {
        return state.<PredicateSpecification<T>>map(
                        wanted -> (one, criteria) -> criteria.equal(one.get("state"), wanted))
                .orElseGet(PredicateSpecification::unrestricted);
    }

    PredicateSpecification<Message> messages() {
        PredicateSpecification<Message> sameChannel =
                (message, criteria) -> criteria.equal(message.get("channel"), channel);
        return sameChannel.and(inState());
    }
}
