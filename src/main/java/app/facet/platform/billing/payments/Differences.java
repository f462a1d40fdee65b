package app.facet.platform.billing.payments;

import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.StepUp;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Comparisons of our books with the providers', for the back office. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class Differences {

    private static final int MOST = 500;

    private final Reconciliation reconciliation;
    private final DifferenceRows rows;
    private final StepUp stepUp;

    Differences(Reconciliation reconciliation, DifferenceRows rows, StepUp stepUp) {
        this.reconciliation = reconciliation;
        this.rows = rows;
        this.stepUp = stepUp;
    }

    /** The newest first. */
    public List<Difference> newest() {
        return rows.newest(MOST);
    }

    /**
     * Compares now.
     *
     * @return how many differences could not be mended
     */
    public int compare() {
        stepUp.require();
        return reconciliation.run().left();
    }
}
