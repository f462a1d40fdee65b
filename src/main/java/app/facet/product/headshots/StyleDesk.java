package app.facet.product.headshots;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import java.util.Collections;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The styles in the hands of an admin; the gallery follows at once. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class StyleDesk {

    private static final int STEP = 10;

    private final StyleRepository entries;
    private final CurrentAccount current;
    private final StepUp stepUp;
    private final Audit audit;

    StyleDesk(StyleRepository entries, CurrentAccount current, StepUp stepUp, Audit audit) {
        this.entries = entries;
        this.current = current;
        this.stepUp = stepUp;
        this.audit = audit;
    }

    /** All of them, also those that cannot be chosen. */
    @Transactional(readOnly = true)
    public List<Style> all() {
        return entries.findAllByOrderByPlaceAscCodeAsc().stream()
                .map(StyleEntry::style)
                .toList();
    }

    /**
     * From now on it is like this.
     *
     * @throws NotFound when there is no style of this code
     */
    @Transactional
    public void change(Style to) {
        stepUp.require();
        var entry = entries.findById(to.code()).orElseThrow(NotFound::new);
        String before = entry.style().toString();
        entry.change(to);
        audit.record(AuditEntry.of("headshots.style-edited")
                .by(current.id())
                .with("style", to.code())
                .with("from", before)
                .with("to", to.toString()));
    }

    /** One place earlier or later in the gallery. */
    @Transactional
    public void move(String code, boolean earlier) {
        stepUp.require();
        var order = new java.util.ArrayList<>(entries.findAllByOrderByPlaceAscCodeAsc());
        int from = order.indexOf(entries.findById(code).orElseThrow(NotFound::new));
        int to = Math.clamp(from + (earlier ? -1 : 1), 0, order.size() - 1);
        Collections.swap(order, from, to);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo((i + 1) * STEP);
        }
        audit.record(AuditEntry.of("headshots.style-moved")
                .by(current.id())
                .with("style", code)
                .with("earlier", String.valueOf(earlier)));
    }
}
