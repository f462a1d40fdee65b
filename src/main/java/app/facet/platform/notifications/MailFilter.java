package app.facet.platform.notifications;

import java.util.Optional;
import org.springframework.data.jpa.domain.PredicateSpecification;

/** Which mails to show; what is left empty does not narrow it. */
public record MailFilter(Optional<MailState> state) {

    public static final MailFilter EVERYTHING = new MailFilter(Optional.empty());

    PredicateSpecification<Mail> specification() {
        return state.<PredicateSpecification<Mail>>map(
                        wanted -> (mail, criteria) -> criteria.equal(mail.get("state"), wanted))
                .orElseGet(PredicateSpecification::unrestricted);
    }
}
