package app.facet.platform.media;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.kernel.ActingAsTheHouse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Receipts for deleted photos: for their owner, and for whoever the owner shows one to. */
@Service
public class DeletionReceipts {

    /** How long a receipt is kept. */
    static final Duration KEPT_FOR = Duration.ofDays(365);

    private final DeletionReceiptRepository receipts;
    private final MediaLinks links;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DeletionReceipts(
            DeletionReceiptRepository receipts, MediaLinks links, TransactionTemplate transactions, Clock clock) {
        this.receipts = receipts;
        this.links = links;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public Slice<DeletionSummary> of(AccountId owner, Pageable page) {
        return receipts.findByAccountIdOrderByDeletedAtDescId(owner.value(), page)
                .map(this::summary);
    }

    List<DeletionSummary> all(AccountId owner) {
        return receipts.findByAccountId(owner.value()).stream()
                .map(this::summary)
                .toList();
    }

    void deleteAll(AccountId owner) {
        receipts.deleteAll(receipts.findByAccountId(owner.value()));
    }

    /** For whoever has its address. Nothing when it was altered, or its owner's account is gone too. */
    Optional<DeletionSummary> shown(UUID id, String proof) {
        return links.isProof(id, proof)
                ? Acting.as(new Who.TheHouse(), () -> receipts.findById(id)).map(this::summary)
                : Optional.empty();
    }

    /** In the transaction that deletes it, and at once: later in it somebody else may be acting. */
    void write(MediaItem item, DeletionReason reason) {
        receipts.saveAndFlush(DeletionReceipt.of(item, reason, clock.instant()));
    }

    /** No file of the photo is left. */
    @ActingAsTheHouse("files follow their rows long after whoever deleted them has gone")
    void gone(MediaId photo) {
        receipts.gone(photo.value(), clock.instant());
    }

    void deleteOld() {
        var before = clock.instant().minus(KEPT_FOR);
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transactions.execute(status -> {
                var old = receipts.findByDeletedAtBefore(before, Limit.of(200));
                receipts.deleteAll(old);
                return !old.isEmpty();
            }));
        }
    }

    private DeletionSummary summary(DeletionReceipt receipt) {
        return receipt.summary(ReceiptPage.PATH + receipt.id() + "?proof=" + links.proof(receipt.id()));
    }
}
