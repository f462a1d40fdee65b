package app.facet.platform.ai.openai;

import app.facet.platform.outbound.Outbound;
import tools.jackson.databind.json.JsonMapper;

/** Engines without a house around them. */
public final class OpenAiEngines {

    private OpenAiEngines() {}

    public static <E> E of(Outbound outbound, Class<E> ability) {
        return ability.cast(new OpenAiEngine(new OpenAiClients(outbound), new OpenAiQuestions(new JsonMapper())));
    }
}
