package app.facet.platform.ai.anthropic;

import app.facet.platform.outbound.Outbound;
import tools.jackson.databind.json.JsonMapper;

/** Engines without a house around them. */
public final class AnthropicEngines {

    private AnthropicEngines() {}

    public static <E> E of(Outbound outbound, Class<E> ability) {
        return ability.cast(new AnthropicEngine(outbound, new AnthropicQuestions(new JsonMapper())));
    }
}
