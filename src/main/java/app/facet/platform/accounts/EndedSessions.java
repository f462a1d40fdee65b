package app.facet.platform.accounts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What was ended here lately, so that it is over at once and not at the next look into the table. */
@Component
class EndedSessions {

    private static final int LATELY = 10_000;

    private final Set<UUID> ended = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Boolean> eldest) {
            return size() > LATELY;
        }
    }));

    @TransactionalEventListener(fallbackExecution = true)
    void ended(SessionEnded event) {
        ended.add(event.session());
    }

    boolean contains(UUID session) {
        return ended.contains(session);
    }
}
