package app.facet.platform.ai.spi;

import app.facet.platform.ai.spi.EngineFailure.Kind;
import app.facet.platform.outbound.Outbound;
import java.io.IOException;
import okhttp3.Request;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls by the vetted door to servers without a library, for engines. */
@Component
public class JsonCalls {

    private final Outbound outbound;
    private final JsonMapper json;

    public JsonCalls(Outbound outbound, JsonMapper json) {
        this.outbound = outbound;
        this.json = json;
    }

    /** @throws EngineFailure with what went wrong */
    public JsonNode call(Request request) {
        if (!outbound.mayCarryKeys(request.url().toString())) {
            throw new EngineFailure(Kind.NOT_UNDERSTOOD);
        }
        try (var response = outbound.client().newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw EngineFailure.ofStatus(response.code(), EngineFailure.retryAfter(response.header("Retry-After")));
            }
            return json.readTree(response.body().string());
        } catch (IOException broken) {
            throw EngineFailure.ofLine(broken);
        } catch (JacksonException unreadable) {
            throw new EngineFailure(Kind.GARBLED);
        }
    }
}
