package app.facet.product.careers.postings;

import app.facet.platform.kernel.Refusal;

/** What was given is not the address of a page. */
public final class NoAddress extends Refusal {

    private static final long serialVersionUID = 1L;

    NoAddress() {
        super("careers.refused.no-address");
    }
}
