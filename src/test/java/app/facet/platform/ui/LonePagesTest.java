package app.facet.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages led to by a link somebody was sent: no search engine has them, and a secret address is not passed on. */
@HouseTest
class LonePagesTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/receipts/7, en, false",
        "/receipts/7, de, false",
        "/unsubscribe?token=x, en, false",
        "/unsubscribe?token=x, de, false",
        "/dating/vote/x, en, true",
        "/dating/vote/x, de, true",
        "/headshots/invitation/x, en, true",
        "/headshots/invitation/x, de, true",
    })
    void everyPageSaysItsLanguageAndWhatItIsAndStaysOutOfSearchEngines(String path, String language, boolean secret)
            throws Exception {
        String page = get(path, language);

        assertThat(page)
                .startsWith("<!doctype html>\n<html lang=\"" + language + "\">")
                .containsPattern("<title>[^<·]{3,} · Facet</title>")
                .containsPattern("<h1>[^<]{3,}</h1>")
                .contains("<meta name=\"robots\" content=\"noindex\">", "<meta name=\"viewport\"")
                .doesNotContain("<script", "{{");
        assertThat(page.contains("<meta name=\"referrer\" content=\"no-referrer\">"))
                .isEqualTo(secret);
    }

    private String get(String path, String language) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", language)
                .build();
        try (var browser = HttpClient.newHttpClient()) {
            var answer = browser.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }
}
