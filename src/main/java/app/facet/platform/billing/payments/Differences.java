package app.facet.platform.billing.payments;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import app.facet.platform.ui.Csv;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Where our books and the providers' differed, for the back office. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class Differences {

    public static final int LONGEST_NOTE = 300;

    /** What a list can be sorted by. */
    public static final String KIND = "kind";

    public static final String STATE = "state";
    public static final String LAST = "last";
    public static final String TIMES = "times";

    private static final int MOST_EXPORTED = 10_000;

    private final SecondLook secondLook;
    private final DifferenceRows rows;
    private final CurrentAccount current;
    private final StepUp stepUp;
    private final Audit audit;
    private final TransactionTemplate transactions;

    Differences(
            SecondLook secondLook,
            DifferenceRows rows,
            CurrentAccount current,
            StepUp stepUp,
            Audit audit,
            TransactionTemplate transactions) {
        this.secondLook = secondLook;
        this.rows = rows;
        this.current = current;
        this.stepUp = stepUp;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** As the page says, else the newest first. */
    public List<Difference> find(DifferenceFilter filter, Pageable page) {
        return rows.find(filter, page);
    }

    /** The newest ten thousand, for spreadsheets. */
    public void export(DifferenceFilter filter, Writer out) throws IOException {
        note(AuditEntry.of("billing.differences-exported"));
        out.write(Csv.line(
                "found",
                "last",
                "times",
                "provider",
                "kind",
                "name",
                "account",
                "item",
                "ours",
                "theirs",
                "state",
                "note"));
        for (Difference one : rows.find(filter, PageRequest.of(0, MOST_EXPORTED))) {
            out.write(Csv.line(
                    one.foundAt(),
                    one.lastAt(),
                    one.times(),
                    one.provider(),
                    one.touched(),
                    one.ref(),
                    one.account(),
                    one.item(),
                    one.ours(),
                    one.theirs(),
                    one.state(),
                    one.note()));
        }
    }

    /**
     * Asks the provider again and has our books say the same.
     *
     * @return whether they do now
     * @throws NotFound when there is no such difference
     */
    public boolean compareAgain(UUID id) {
        stepUp.require();
        Difference one = rows.find(id).orElseThrow(NotFound::new);
        boolean mended = one.state() == Difference.State.MENDED || secondLook.at(one);
        note(about("billing.difference-compared", one).with("mended", String.valueOf(mended)));
        return mended;
    }

    /**
     * An admin knows of it, so that the next night says nothing about it.
     *
     * @param typed what they found out
     * @throws NoteMissing when that is nothing
     * @throws NotFound when there is no such difference
     */
    public void lookedAt(UUID id, String typed) {
        stepUp.require();
        String note = typed.strip();
        if (note.isEmpty() || note.length() > LONGEST_NOTE) {
            throw new NoteMissing(LONGEST_NOTE);
        }
        Difference one = rows.find(id).orElseThrow(NotFound::new);
        rows.lookedAt(id, current.id(), note);
        note(about("billing.difference-looked-at", one));
    }

    private static AuditEntry about(String what, Difference one) {
        var entry = AuditEntry.of(what).with("difference", one.provider() + " " + one.touched() + " " + one.ref());
        var account = one.account();
        return account == null ? entry : entry.about(account);
    }

    private void note(AuditEntry entry) {
        transactions.executeWithoutResult(status -> audit.record(entry.by(current.id())));
    }
}
