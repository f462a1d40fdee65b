package app.facet.product.headshots;

import app.facet.platform.billing.Credits;
import app.facet.platform.billing.Offer;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Portraits that came as a gift, small and with a mark: what it costs to have them as the others are, and the paying. */
@Service
public class FullSize {

    private final PortraitRepository portraits;
    private final Credits credits;
    private final HeadshotsStatistics statistics;

    FullSize(PortraitRepository portraits, Credits credits, HeadshotsStatistics statistics) {
        this.portraits = portraits;
        this.credits = credits;
        this.statistics = statistics;
    }

    /** What it would cost now. */
    @Transactional
    public Offer offer(AccountId owner, PortraitId id) {
        made(owner, id);
        return credits.offer(owner, HeadshotsAction.FULL_SIZE, 1);
    }

    /**
     * Takes the mark away for good; a second time nothing happens, and nothing is paid.
     *
     * @throws app.facet.platform.billing.NotEnoughCredits when it cannot be paid for
     */
    @Transactional
    public void get(AccountId owner, PortraitId id) {
        var portrait = made(owner, id);
        if (portrait.isGift()) {
            String reference = Shoots.reference(id);
            credits.hold(owner, HeadshotsAction.FULL_SIZE, 1, reference);
            credits.capture(owner, HeadshotsAction.FULL_SIZE, reference);
            portrait.give(false);
            statistics.unmarked(owner);
        }
    }

    private PortraitEntry made(AccountId owner, PortraitId id) {
        return portraits
                .findByIdAndAccountId(id.value(), owner.value())
                .filter(portrait -> portrait.media() != null)
                .orElseThrow(NotFound::new);
    }
}
