package app.facet.platform.notifications.ui;

import app.facet.platform.notifications.Channel;
import app.facet.platform.notifications.DeliveryState;
import app.facet.platform.notifications.OutboxFilter;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The address of the outbox: {@code admin/outbox?channel=sms&state=kept&item=...}. */
record OutboxRoute(OutboxFilter filter, Optional<UUID> item) {

    static final String PATH = "admin/outbox";

    /** What leaves Facet. */
    static final List<Channel> CHANNELS = List.of(Channel.MAIL, Channel.SMS, Channel.PUSH);

    private static final String CHANNEL = "channel";
    private static final String STATE = "state";
    private static final String ITEM = "item";

    /** An address that was mistyped narrows nothing and opens nothing. */
    static OutboxRoute read(QueryParameters query) {
        var channel = query.getSingleParameter(CHANNEL)
                .flatMap(word -> named(CHANNELS, word))
                .orElse(Channel.MAIL);
        var state = query.getSingleParameter(STATE)
                .flatMap(word -> named(Arrays.asList(DeliveryState.values()), word))
                .filter(DeliveryState.of(channel)::contains);
        return new OutboxRoute(
                new OutboxFilter(channel, state), query.getSingleParameter(ITEM).flatMap(OutboxRoute::id));
    }

    QueryParameters write() {
        Map<String, String> query = new LinkedHashMap<>();
        if (filter.channel() != Channel.MAIL) {
            query.put(CHANNEL, key(filter.channel()));
        }
        filter.state().ifPresent(state -> query.put(STATE, key(state)));
        item.ifPresent(id -> query.put(ITEM, id.toString()));
        return QueryParameters.simple(query);
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> named(List<E> constants, String word) {
        return constants.stream().filter(one -> key(one).equals(word)).findFirst();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
