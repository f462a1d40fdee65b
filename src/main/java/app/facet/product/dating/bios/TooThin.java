package app.facet.product.dating.bios;

import app.facet.platform.kernel.Refusal;

/** The profile says nothing anybody could refer to. */
public final class TooThin extends Refusal {

    private static final long serialVersionUID = 1L;

    TooThin() {
        super("dating.bios.refused.too-thin");
    }
}
