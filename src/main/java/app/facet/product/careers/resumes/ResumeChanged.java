package app.facet.product.careers.resumes;

import app.facet.platform.kernel.Refusal;

/** The resume was changed elsewhere since it was opened. What was to be saved can be saved as a copy. */
public final class ResumeChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    ResumeChanged() {
        super("careers.resumes.refused.changed-elsewhere");
    }
}
