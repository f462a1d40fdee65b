package app.facet.platform.ai;

import app.facet.platform.kernel.Refusal;

/** The registry does not take a model as it was described. */
public final class ModelRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private ModelRefused(String key) {
        super(key);
    }

    static ModelRefused isThere() {
        return new ModelRefused("ai.refused.model-there");
    }

    static ModelRefused cannotDoThat() {
        return new ModelRefused("ai.refused.model-unable");
    }
}
