package app.facet.product.dating;

import app.facet.platform.kernel.Refusal;

/** The set holds as many photos as it can. */
public final class SetIsFull extends Refusal {

    SetIsFull(int most) {
        super("dating.refused.set-is-full", most);
    }
}
