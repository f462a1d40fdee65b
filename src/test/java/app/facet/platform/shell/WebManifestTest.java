package app.facet.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class WebManifestTest {

    @LocalServerPort
    int port;

    @Autowired
    JsonMapper json;

    @AutoClose
    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void hasAShortcutToEachOpenProductAndToNoOther() throws Exception {
        var shortcuts = manifest("en").get("shortcuts");

        assertThat(shortcuts.findValuesAsString("url")).contains("/dating").doesNotContain("/tattoos");
        assertThat(shortcuts.findValuesAsString("description"))
                .contains("See which of your photos work on a dating app, and why.");
    }

    @Test
    void keepsWhatMakesFacetInstallable() throws Exception {
        var manifest = manifest("de");

        assertThat(manifest.get("name").asString()).isEqualTo("Facet");
        assertThat(manifest.get("start_url").asString()).isEqualTo("home?from=app");
        assertThat(manifest.get("icons").size()).isPositive();
        assertThat(manifest.get("lang").asString()).isEqualTo("de");
    }

    private JsonNode manifest(String language) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/manifest.webmanifest"))
                .header("Accept-Language", language)
                .build();
        var answer = browser.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return json.readTree(answer.body());
    }
}
