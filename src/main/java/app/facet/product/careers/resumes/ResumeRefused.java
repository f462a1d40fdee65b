package app.facet.product.careers.resumes;

import app.facet.platform.kernel.Refusal;

/** That cannot be read or kept as a resume; the sentence says why and what to do instead. */
public final class ResumeRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    ResumeRefused(String reason, Object... parameters) {
        super("careers.resumes.refused." + reason, parameters);
    }
}
