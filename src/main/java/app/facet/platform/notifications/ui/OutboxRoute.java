package app.facet.platform.notifications.ui;

import app.facet.platform.notifications.MailFilter;
import app.facet.platform.notifications.MailId;
import app.facet.platform.notifications.MailState;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The address of the outbox: {@code admin/outbox?state=kept&mail=...}. */
record OutboxRoute(MailFilter filter, Optional<MailId> mail) {

    static final String PATH = "admin/outbox";

    private static final String STATE = "state";
    private static final String MAIL = "mail";

    /** An address that was mistyped narrows nothing and opens nothing. */
    static OutboxRoute read(QueryParameters query) {
        return new OutboxRoute(
                new MailFilter(query.getSingleParameter(STATE).flatMap(OutboxRoute::state)),
                query.getSingleParameter(MAIL).flatMap(OutboxRoute::id));
    }

    QueryParameters write() {
        Map<String, String> query = new LinkedHashMap<>();
        filter.state().ifPresent(state -> query.put(STATE, key(state)));
        mail.ifPresent(id -> query.put(MAIL, id.value().toString()));
        return QueryParameters.simple(query);
    }

    static String key(MailState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<MailState> state(String word) {
        return Arrays.stream(MailState.values())
                .filter(state -> key(state).equals(word))
                .findFirst();
    }

    private static Optional<MailId> id(String text) {
        try {
            return Optional.of(new MailId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
