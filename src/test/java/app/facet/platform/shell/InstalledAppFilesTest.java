package app.facet.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class InstalledAppFilesTest {

    private static final Pattern ENTRY = Pattern.compile("url: '(?<file>[^']+)'");

    @LocalServerPort
    int port;

    @AutoClose
    private final HttpClient browser = HttpClient.newHttpClient();

    /** A new session cookie, answered late, would sign out whoever has signed in meanwhile. */
    @Test
    void nothingTheServiceWorkerFetchesInTheBackgroundOpensASession() throws Exception {
        var script = get("sw-runtime-resources-precache.js");
        List<String> files = new ArrayList<>(List.of("sw-runtime-resources-precache.js"));
        ENTRY.matcher(new String(script.body(), StandardCharsets.UTF_8))
                .results()
                .forEach(found -> files.add(found.group("file")));

        assertThat(files).contains("manifest.webmanifest", "offline.html").anyMatch(file -> file.endsWith(".png"));
        for (String file : files) {
            var answer = get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.body()).as(file).isNotEmpty();
            assertThat(answer.headers().firstValue("Set-Cookie")).as(file).isEmpty();
        }
    }

    private HttpResponse<byte[]> get(String file) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + file))
                        .header("Cookie", "JSESSIONID=0123456789ABCDEF")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
