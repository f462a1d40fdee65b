package app.facet.product.dating;

import app.facet.platform.kernel.Refusal;

/** A version was asked for without saying what to change. */
public final class NothingChosen extends Refusal {

    NothingChosen() {
        super("dating.refused.nothing-chosen");
    }
}
