package app.facet.platform.billing;

import app.facet.platform.kernel.Refusal;

/** It costs more credits than somebody has. */
public final class NotEnoughCredits extends Refusal {

    NotEnoughCredits(Offer offer) {
        super("billing.refused.not-enough", offer.credits(), offer.balance());
    }
}
