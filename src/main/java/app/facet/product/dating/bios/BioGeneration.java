package app.facet.product.dating.bios;

import app.facet.platform.billing.Credits;
import app.facet.platform.billing.Offer;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkStatus;
import app.facet.product.dating.DatingAction;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has bios written and paid for. By Facet alone it is one transaction, because the engine takes tenths of a second and
 * calls nobody: what fails leaves no bio and no hold behind. With a model it is work in the background, paid when there is
 * something to show. Under the same order nothing is written or paid twice.
 */
@Service
public class BioGeneration {

    private final BioShelf shelf;
    private final BioRows rows;
    private final Credits credits;
    private final ModelWriter models;
    private final Work work;
    private final BioStatistics statistics;

    BioGeneration(
            BioShelf shelf, BioRows rows, Credits credits, ModelWriter models, Work work, BioStatistics statistics) {
        this.shelf = shelf;
        this.rows = rows;
        this.credits = credits;
        this.models = models;
        this.work = work;
        this.statistics = statistics;
    }

    /** What having bios written would cost now, whoever writes them. */
    @Transactional
    public Offer offer(AccountId owner) {
        return credits.offer(owner, DatingAction.BIO, 1);
    }

    /** Whose models could write for this person, by name of the provider. */
    @Transactional(readOnly = true)
    public List<String> writers(AccountId owner) {
        return models.providers(owner);
    }

    /** Under which the writing is found in the queue. */
    public static String reference(UUID order) {
        return "bio-" + order;
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
        credits.hold(owner, DatingAction.BIO, 1, hold(request)); // waits for the same order in another tab
        return kept(owner, request, List.of(), null);
    }

    /**
     * Has a model write what is asked for, beside Facet, in the background. Whoever asks for this agrees that what they
     * told goes to the provider.
     *
     * @throws TooFewFacts when there is too little to write of; then it costs nothing
     * @throws app.facet.platform.billing.NotEnoughCredits when it cannot be paid for
     */
    @Transactional
    public void writeWithModels(AccountId owner, BioRequest request) {
        shelf.commission(owner, request);
        credits.hold(owner, DatingAction.BIO, 1, hold(request));
        if (rows.ordered(owner, request.order()).isEmpty()
                && underWay(owner, request.order()).isEmpty()) {
            work.start(owner, WriteBios.TYPE, new WriteBios(owner.value(), request), reference(request.order()));
        }
    }

    /** The latest try at an order, as the queue knows it. */
    @Transactional(readOnly = true)
    public Optional<WorkStatus> latest(AccountId owner, UUID order) {
        return work.about(owner, List.of(reference(order))).stream().max(Comparator.comparing(WorkStatus::createdAt));
    }

    private Optional<WorkStatus> underWay(AccountId owner, UUID order) {
        return latest(owner, order).filter(status -> !status.state().isFinal());
    }

    /** Keeps what came of it, and takes the credit that was set aside. */
    @Transactional
    void finish(AccountId owner, BioRequest request, List<BioText> drafts, @Nullable Writer writer) {
        kept(owner, request, drafts, writer);
    }

    private int kept(AccountId owner, BioRequest request, List<BioText> drafts, @Nullable Writer writer) {
        var before = rows.ordered(owner, request.order());
        if (!before.isEmpty()) {
            return before.size();
        }
        int written = shelf.write(owner, request, drafts, writer);
        credits.capture(owner, DatingAction.BIO, hold(request));
        statistics.written(owner, request, written);
        return written;
    }

    /** Nothing came of it, so it costs nothing. */
    @Transactional
    void giveBack(AccountId owner, BioRequest request) {
        credits.release(owner, DatingAction.BIO, hold(request));
    }

    private static String hold(BioRequest request) {
        return request.order().toString();
    }
}
