package app.facet.product.dating.votes;

import app.facet.platform.kernel.Refusal;

/** As many votes are open as one person may have. */
public final class TooManyVotes extends Refusal {

    TooManyVotes(int most) {
        super("dating.refused.too-many-votes", most);
    }
}
