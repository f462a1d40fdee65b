package app.facet.product.dating.bios;

import app.facet.platform.kernel.Refusal;

/** The platform would not take that many characters. */
public final class BioTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    BioTooLong(TextRule rule, int over) {
        super("dating.bios.refused.too-long", over, rule.name(), rule.atMost());
    }
}
