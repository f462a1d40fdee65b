package app.facet.platform.billing;

import app.facet.platform.kernel.Refusal;
import app.facet.platform.kernel.WayOn;
import java.util.Optional;

/** It costs more credits than somebody has. */
public final class NotEnoughCredits extends Refusal {

    private static final long serialVersionUID = 1L;

    NotEnoughCredits(Offer offer) {
        super("billing.refused.not-enough", offer.credits(), offer.balance());
    }

    @Override
    public Optional<WayOn> wayOn() {
        return Optional.of(new WayOn("billing.price.get", "account/billing"));
    }
}
