package app.facet.platform.analytics;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All kinds of event the modules lend, and the guard that lets nothing else in. */
@Component
class EventKinds {

    private static final Logger LOG = LoggerFactory.getLogger(EventKinds.class);

    private final Map<String, EventKind> kinds = new TreeMap<>();
    private final boolean strict;

    EventKinds(ObjectProvider<EventKind> lent, AnalyticsSettings settings) {
        strict = settings.strict();
        lent.forEach(kind -> {
            if (kinds.put(kind.name(), kind) != null) {
                throw new IllegalStateException("Two kinds of event are called " + kind.name());
            }
        });
    }

    List<EventKind> all() {
        return List.copyOf(kinds.values());
    }

    Optional<EventKind> named(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /** The kinds that show people what they had come for. */
    Set<String> results() {
        return kinds.values().stream()
                .filter(EventKind::result)
                .map(EventKind::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What may be written of the event; nothing of a kind nobody declared. */
    Optional<Map<String, Object>> accepted(AnalyticsEvent event) {
        if (!event.kind().equals(kinds.get(event.kind().name()))) {
            refuse("No module lends the kind of event " + event.kind().name());
            return Optional.empty();
        }
        var taken = new TreeMap<String, Object>();
        event.properties().forEach((name, value) -> {
            var declared = event.kind().properties().get(name);
            if (declared != null && declared.takes(value)) {
                taken.put(name, value);
            } else {
                // Never the value: it may be just what must not get anywhere.
                refuse(event.kind().name() + " does not declare its property " + name + ", or not with such a value");
            }
        });
        return Optional.of(Collections.unmodifiableMap(taken));
    }

    private void refuse(String why) {
        if (strict) {
            throw new IllegalArgumentException(why);
        }
        LOG.warn("{}; it is left out", why);
    }
}
