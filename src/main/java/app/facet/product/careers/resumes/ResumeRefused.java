package app.facet.product.careers.resumes;

import app.facet.platform.kernel.Refusal;

/** This file is no resume; the sentence says what to send instead. */
public final class ResumeRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    ResumeRefused(String reason, Object... parameters) {
        super("careers.resumes.refused." + reason, parameters);
    }
}
