package app.facet.platform.vault;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.StepUp;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the back office may know and do about keys. Never shows one. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class KeyAdministration {

    /** Subject of the work that rotates keys. */
    public static final String SUBJECT = "vault.keys";

    private final MasterKey master;
    private final DataKeys keys;
    private final Work work;
    private final Audit audit;
    private final CurrentAccount current;
    private final StepUp stepUp;

    KeyAdministration(MasterKey master, DataKeys keys, Work work, Audit audit, CurrentAccount current, StepUp stepUp) {
        this.master = master;
        this.keys = keys;
        this.work = work;
        this.audit = audit;
        this.current = current;
        this.stepUp = stepUp;
    }

    /**
     * @param dataKeys how many there are
     * @param oldKept whether older keys still open what they sealed, until the night after a rotation
     */
    public record State(int dataKeys, boolean oldKept) {}

    public State state() {
        return new State(keys.all().size(), master.hasOld());
    }

    /** Starts the rotation as background work of the admin who asks for it. */
    @Transactional
    public WorkId rotate() {
        stepUp.require();
        audit.record(AuditEntry.of("vault.keys-renewed", current.id()));
        return work.start(current.id(), RotateKeys.TYPE, new RotateKeys(master.newestId()), SUBJECT);
    }
}
