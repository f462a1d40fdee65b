package app.facet.product.careers.postings;

import app.facet.platform.kernel.Refusal;

/** What was given is no posting: too short to say anything, or too long to be one. */
public final class NoPosting extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        TOO_SHORT("careers.refused.posting-too-short"),
        TOO_LONG("careers.refused.posting-too-long"),
        /** A table without texts and links, or a damaged one. */
        NO_TABLE("careers.refused.no-table");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    NoPosting(Reason reason) {
        super(reason.key);
    }
}
