package app.facet.product.careers.postings;

import app.facet.platform.kernel.Refusal;

/** Somebody added as many postings within a day as there is room for. */
public final class TooManyPostings extends Refusal {

    private static final long serialVersionUID = 1L;

    TooManyPostings(int most) {
        super("careers.refused.too-many-postings", most);
    }
}
