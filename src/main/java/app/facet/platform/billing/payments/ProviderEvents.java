package app.facet.platform.billing.payments;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import app.facet.platform.work.Work;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What payment providers told us, for the back office. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class ProviderEvents {

    private final ProviderEventRows rows;
    private final Work work;
    private final CurrentAccount current;
    private final StepUp stepUp;
    private final Audit audit;

    ProviderEvents(ProviderEventRows rows, Work work, CurrentAccount current, StepUp stepUp, Audit audit) {
        this.rows = rows;
        this.work = work;
        this.current = current;
        this.stepUp = stepUp;
        this.audit = audit;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ProviderEvent> find(EventFilter filter, Pageable page) {
        return rows.find(filter, page);
    }

    /** Tries once more what could not be handled. */
    @Transactional
    public void retry(UUID event) {
        stepUp.require();
        ProviderEvent again = rows.find(event).orElseThrow(NotFound::new);
        audit.record(AuditEntry.of("billing.event-retried")
                .by(current.id())
                .with("event", again.provider() + " " + again.kind()));
        work.startForTheHouse(HandleProviderEvent.TYPE, new HandleProviderEvent(event), again.ref());
    }
}
