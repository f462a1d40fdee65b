package app.facet.product.dating.results;

import app.facet.platform.kernel.Refusal;

/** What was entered about a profile or its days cannot be kept as it is. */
public final class ResultsRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    ResultsRefused(String what, Object... parameters) {
        super("dating.results.refused." + what, parameters);
    }
}
