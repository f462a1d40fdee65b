package app.facet.product.dating.bios;

import app.facet.platform.billing.Credits;
import app.facet.platform.billing.Offer;
import app.facet.platform.kernel.AccountId;
import app.facet.product.dating.DatingAction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has bios written and paid for. In one transaction, because the engine takes tenths of a second and calls nobody: what
 * fails leaves no bio and no hold behind, so it costs nothing. Under the same order nothing is written or paid twice.
 */
@Service
public class BioGeneration {

    private final BioShelf shelf;
    private final BioRows rows;
    private final Credits credits;
    private final BioStatistics statistics;

    BioGeneration(BioShelf shelf, BioRows rows, Credits credits, BioStatistics statistics) {
        this.shelf = shelf;
        this.rows = rows;
        this.credits = credits;
        this.statistics = statistics;
    }

    /** What having bios written would cost now. */
    @Transactional
    public Offer offer(AccountId owner) {
        return credits.offer(owner, DatingAction.BIO, 1);
    }

    /**
     * Writes what is asked for and keeps it.
     *
     * @return how many different ones came of it
     * @throws TooFewFacts when there is too little to write of; then it costs nothing
     * @throws app.facet.platform.billing.NotEnoughCredits when it cannot be paid for
     */
    @Transactional
    public int write(AccountId owner, BioRequest request) {
        String reference = request.order().toString();
        credits.hold(owner, DatingAction.BIO, 1, reference); // waits for the same order in another tab
        var before = rows.ordered(owner, request.order());
        if (!before.isEmpty()) {
            return before.size();
        }
        int written = shelf.write(owner, request);
        credits.capture(owner, DatingAction.BIO, reference);
        statistics.written(owner, request, written);
        return written;
    }
}
