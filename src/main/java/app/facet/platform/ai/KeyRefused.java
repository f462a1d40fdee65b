package app.facet.platform.ai;

import app.facet.platform.kernel.Refusal;

/** A provider does not take the key, or could not be asked. Says nothing of the key itself. */
public final class KeyRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    KeyRefused(String why) {
        super("ai.refused.key-" + why);
    }
}
