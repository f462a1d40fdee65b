package app.facet.platform.billing.payments;

import app.facet.platform.kernel.Refusal;

/** Nothing is put aside without a word why. */
public final class NoteMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    NoteMissing(int longest) {
        super("billing.refused.note-missing", longest);
    }
}
