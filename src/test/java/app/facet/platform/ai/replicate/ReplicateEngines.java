package app.facet.platform.ai.replicate;

import app.facet.platform.ai.spi.JsonCalls;
import app.facet.platform.ai.spi.Pause;
import app.facet.platform.outbound.Outbound;
import java.util.List;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.json.JsonMapper;

/** Engines without a house around them. */
public final class ReplicateEngines {

    private ReplicateEngines() {}

    public static <E> E of(Outbound outbound, Pause pause, Class<E> ability) {
        var json = new JsonMapper();
        var calls = new JsonCalls(outbound, json);
        var address = new ReplicateAddress(new ReplicateSettings(List.of(), ""), new MockEnvironment());
        return ability.cast(
                new ReplicateEngine(calls, json, pause, new ReplicateOrders(calls, outbound, json, address)));
    }
}
