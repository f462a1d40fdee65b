package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.SessionEnded;
import app.facet.platform.accounts.Sessions;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sends the open tabs of a session that was ended from elsewhere to the sign-in page, at once. */
@Component
class OpenTabs implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Sessions sessions;
    private final transient Map<UUID, Set<UI>> tabs = new ConcurrentHashMap<>();

    OpenTabs(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(opened -> sessions.current().ifPresent(session -> {
            var tab = opened.getUI();
            tabs.computeIfAbsent(session, first -> ConcurrentHashMap.newKeySet())
                    .add(tab);
            tab.addDetachListener(closed -> forget(session, tab));
        }));
    }

    private void forget(UUID session, UI tab) {
        tabs.computeIfPresent(session, (id, open) -> {
            open.remove(tab);
            return open.isEmpty() ? null : open;
        });
    }

    @TransactionalEventListener(fallbackExecution = true)
    void ended(SessionEnded event) {
        var open = tabs.remove(event.session());
        if (open != null) {
            open.forEach(tab -> tab.access(() -> tab.getPage().setLocation("/sign-in")));
        }
    }
}
