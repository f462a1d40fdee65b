package app.facet.product.dating;

import app.facet.platform.kernel.Refusal;

/** None of the chosen fixes would change the photo. */
public final class NothingToFix extends Refusal {

    NothingToFix() {
        super("dating.refused.nothing-to-fix");
    }
}
