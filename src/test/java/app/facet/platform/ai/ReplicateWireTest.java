package app.facet.platform.ai;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.ai.replicate.ReplicateEngines;
import app.facet.platform.ai.spi.Drawing;
import app.facet.platform.ai.spi.EngineFailure.Kind;
import app.facet.platform.ai.spi.ImageEditor;
import app.facet.platform.ai.spi.ImageMaker;
import app.facet.platform.ai.spi.ImageTask;
import app.facet.platform.ai.spi.Picture;
import app.facet.platform.ai.spi.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Predictions as Replicate documents them: ordered, asked after, fetched or called off. */
class ReplicateWireTest {

    private static final String ID = "gm3qorzdhgbfurvjtvhg6dckhu";
    private static final byte[] PNG = {1, 2, 3};

    private final Wire wire = new Wire();
    private final List<Duration> pauses = new ArrayList<>();

    @AfterEach
    void stops() {
        wire.close();
    }

    @Test
    void ordersAsksAndFetches() {
        ordering("starting", "null");
        wire.server()
                .stubFor(get(urlEqualTo("/v1/predictions/" + ID))
                        .willReturn(okJson(prediction("succeeded", "[\"" + at("/picture.png") + "\"]"))));
        wire.server()
                .stubFor(get(urlEqualTo("/picture.png"))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "image/png")
                                .withBody(PNG)));

        Drawing drawing = wire.tried(this::make);

        assertThat(drawing.picture().content()).isEqualTo(PNG);
        assertThat(pauses).containsExactly(Duration.ofSeconds(2));
        var calls = wire.calls();
        assertThat(calls).hasSize(3);
        assertThat(calls.get(0).getHeader("Authorization")).isEqualTo("Bearer " + Wire.KEY);
        assertThat(calls.get(0).getBodyAsString()).contains("\"prompt\":\"A fox\"");
        assertThat(calls.get(2).getHeader("Authorization"))
                .as("key shown to the server of pictures")
                .isNull();
    }

    @Test
    void sendsThePictureToChange() {
        ordering("succeeded", "\"" + at("/picture.png") + "\"");
        wire.server()
                .stubFor(get(urlEqualTo("/picture.png"))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "image/webp")
                                .withBody(PNG)));

        var task = new ImageTask("Blue sky", List.of(new Picture("image/png", PNG)), 1024);
        var drawing = engine(ImageEditor.class).edit(target(), task);

        assertThat(drawing.picture().type()).isEqualTo("image/webp");
        assertThat(wire.calls().getFirst().getBodyAsString()).contains("data:image/png;base64,AQID");
    }

    @Test
    void callsOffWhatTakesTooLong() {
        ordering("starting", "null");
        wire.server()
                .stubFor(get(urlEqualTo("/v1/predictions/" + ID)).willReturn(okJson(prediction("processing", "null"))));
        wire.server()
                .stubFor(post(urlEqualTo("/v1/predictions/" + ID + "/cancel"))
                        .willReturn(okJson(prediction("canceled", "null"))));

        assertThat(wire.failed(this::make)).isEqualTo(Kind.GAVE_UP);
        assertThat(wire.calls().getLast().getUrl()).endsWith("/cancel");
        assertThat(wire.calls()).hasSize(32);
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void tellsARefusalFromADefect() {
        wire.server()
                .stubFor(
                        post(urlEqualTo("/v1/models/the-model/predictions"))
                                .willReturn(
                                        okJson(
                                                "{\"id\":\"" + ID
                                                        + "\",\"status\":\"failed\",\"error\":\"NSFW content detected. Try a different prompt.\"}")));

        assertThat(wire.failed(this::make)).isEqualTo(Kind.DECLINED);
        assertThat(wire.calls()).hasSize(1);
    }

    @Test
    void asksNobodyElseAfterItsOrder() {
        wire.server()
                .stubFor(post(urlEqualTo("/v1/models/the-model/predictions"))
                        .willReturn(okJson("{\"id\":\"../../elsewhere\",\"status\":\"starting\"}")));

        assertThat(wire.failed(this::make)).isEqualTo(Kind.GARBLED);
    }

    @Test
    void fetchesNothingFromHome() {
        ordering("succeeded", "\"http://127.0.0.1:" + (wire.server().port() + 1) + "/secret.png\"");

        assertThat(wire.failed(this::make)).isEqualTo(Kind.GARBLED);
    }

    @Test
    void aWrongKeyIsTriedOnce() {
        wire.answers(status(401));

        assertThat(wire.failed(this::make)).isEqualTo(Kind.WRONG_KEY);
        assertThat(wire.calls()).hasSize(1);
    }

    private Drawing make() {
        return engine(ImageMaker.class).make(target(), new ImageTask("A fox", List.of(), 1024));
    }

    private <E> E engine(Class<E> ability) {
        return ReplicateEngines.of(wire.outbound(Duration.ofSeconds(10)), pauses::add, ability);
    }

    private Target target() {
        return wire.target("replicate", false);
    }

    private void ordering(String state, String output) {
        wire.server()
                .stubFor(post(urlEqualTo("/v1/models/the-model/predictions"))
                        .willReturn(okJson(prediction(state, output)).withStatus(201)));
    }

    private String at(String path) {
        return "http://localhost:" + wire.server().port() + path;
    }

    private static String prediction(String state, String output) {
        return """
                {"id": "%s", "model": "the-model", "version": "v", "input": {"prompt": "A fox"}, "logs": "",
                 "output": %s, "error": null, "status": "%s", "created_at": "2026-11-21T12:00:00Z",
                 "urls": {"get": "https://evil.example/get", "cancel": "https://evil.example/cancel"}}""".formatted(ID, output, state);
    }
}
