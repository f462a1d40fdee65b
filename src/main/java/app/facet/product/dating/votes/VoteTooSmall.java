package app.facet.product.dating.votes;

import app.facet.platform.kernel.Refusal;

/** Fewer than two photos were chosen. */
public final class VoteTooSmall extends Refusal {

    VoteTooSmall() {
        super("dating.refused.vote-too-small");
    }
}
