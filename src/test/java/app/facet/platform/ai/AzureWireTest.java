package app.facet.platform.ai;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.facet.platform.ai.azure.AzureEngines;
import app.facet.platform.ai.spi.Description.Tag;
import app.facet.platform.ai.spi.EngineFailure.Kind;
import app.facet.platform.ai.spi.ImageDescriber;
import app.facet.platform.ai.spi.Picture;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Answers as Azure documents them. */
class AzureWireTest {

    private static final Picture PICTURE = new Picture("image/jpeg", new byte[] {1, 2, 3});

    private final Wire wire = new Wire();

    @AfterEach
    void stops() {
        wire.close();
    }

    @Test
    void saysWhatIsOnAPicture() {
        wire.answers(okJson("""
                {"modelVersion": "2023-10-01", "metadata": {"width": 300, "height": 200},
                 "tagsResult": {"values": [{"name": "outdoor", "confidence": 0.71}, {"name": "lake", "confidence": 0.98}]}}"""));

        var description = wire.tried(() -> engine().describe(wire.target("azure-vision", false), PICTURE));

        assertThat(description.tags()).containsExactly(new Tag("lake", 0.98), new Tag("outdoor", 0.71));
        var call = wire.calls().getFirst();
        assertThat(call.getUrl())
                .isEqualTo("/v1/computervision/imageanalysis:analyze?api-version=2024-02-01&features=tags");
        assertThat(call.getHeader("Ocp-Apim-Subscription-Key")).isEqualTo(Wire.KEY);
        assertThat(call.getBody()).isEqualTo(PICTURE.content());
    }

    @Test
    void triesAgainWhatMayGetBetterAndNothingElse() {
        wire.answers(status(503));
        assertThat(failed()).isEqualTo(Kind.OUT_OF_ORDER);
        assertThat(wire.calls()).hasSize(3);

        wire.server().resetRequests();
        wire.answers(status(401).withBody("{\"error\":{\"code\":\"401\",\"message\":\"Access denied\"}}"));
        assertThat(failed()).isEqualTo(Kind.WRONG_KEY);
        assertThat(wire.calls()).hasSize(1);
    }

    @Test
    void knowsAGoodKeyByWhatItComplainsOf() {
        wire.answers(status(400).withBody("{\"error\":{\"code\":\"InvalidRequest\",\"message\":\"Image too small\"}}"));
        engine().check(wire.target("azure-vision", false));

        wire.answers(status(401));
        assertThatThrownBy(() -> engine().check(wire.target("azure-vision", false)))
                .hasMessage("WRONG_KEY");
    }

    private Kind failed() {
        return wire.failed(() -> engine().describe(wire.target("azure-vision", false), PICTURE));
    }

    private ImageDescriber engine() {
        return AzureEngines.of(wire.outbound(Duration.ofSeconds(10)));
    }
}
