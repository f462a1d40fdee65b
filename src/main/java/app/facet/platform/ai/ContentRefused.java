package app.facet.platform.ai;

import app.facet.platform.kernel.Refusal;

/** What somebody wrote is not passed on to any engine. */
public final class ContentRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    ContentRefused() {
        super("ai.refused.content");
    }
}
