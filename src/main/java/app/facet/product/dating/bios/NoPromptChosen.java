package app.facet.product.dating.bios;

import app.facet.platform.kernel.Refusal;

/** The platform asks questions, and none was chosen to answer. */
public final class NoPromptChosen extends Refusal {

    private static final long serialVersionUID = 1L;

    NoPromptChosen(TextRule rule) {
        super("dating.bios.refused.no-prompt", rule.name());
    }
}
