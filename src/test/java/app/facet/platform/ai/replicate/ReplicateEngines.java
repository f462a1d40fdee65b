package app.facet.platform.ai.replicate;

import app.facet.platform.ai.spi.JsonCalls;
import app.facet.platform.ai.spi.Pause;
import app.facet.platform.outbound.Outbound;
import tools.jackson.databind.json.JsonMapper;

/** Engines without a house around them. */
public final class ReplicateEngines {

    private ReplicateEngines() {}

    public static <E> E of(Outbound outbound, Pause pause, Class<E> ability) {
        var json = new JsonMapper();
        return ability.cast(new ReplicateEngine(new JsonCalls(outbound, json), outbound, json, pause));
    }
}
