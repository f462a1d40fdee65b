package app.facet.platform.ai.azure;

import app.facet.platform.ai.spi.ImageDescriber;
import app.facet.platform.ai.spi.JsonCalls;
import app.facet.platform.outbound.Outbound;
import tools.jackson.databind.json.JsonMapper;

/** Engines without a house around them. */
public final class AzureEngines {

    private AzureEngines() {}

    public static ImageDescriber of(Outbound outbound) {
        return new AzureVisionEngine(new JsonCalls(outbound, new JsonMapper()));
    }
}
