package app.facet.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class LandingPageTest {

    private static final Pattern LINKED = Pattern.compile("<link [^>]*href=\"(?<file>[^\"]+)\"");

    @LocalServerPort
    int port;

    @AutoClose
    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void weighsNoMoreThanEightyKibibytesWithEverythingItLoads() throws Exception {
        var page = get("/", "en");
        var files = new HashSet<String>();
        LINKED.matcher(text(page)).results().forEach(found -> files.add(found.group("file")));
        long weight = page.body().length;
        for (var file : files) {
            var loaded = get(file, "en");
            assertThat(loaded.statusCode()).as(file).isEqualTo(200);
            weight += loaded.body().length;
        }

        assertThat(files).anyMatch(file -> file.endsWith(".css")).anyMatch(file -> file.endsWith(".woff2"));
        assertThat(weight).isLessThan(80 * 1024);
    }

    @Test
    void runsNoScriptAndForbidsIt() throws Exception {
        var page = get("/", "en");

        assertThat(text(page)).doesNotContain("<script", "javascript:", " style=", "src=\"http");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("script-src", "unsafe");
    }

    @Test
    void speaksTheLanguageOfTheBrowserUnlessAskedForAnother() throws Exception {
        assertThat(text(get("/", "de-AT"))).contains("lang=\"de\"", "Gut ankommen");
        assertThat(text(get("/", "fr"))).contains("lang=\"en\"", "Show up well");
        assertThat(text(get("/?lang=de", "en"))).contains("lang=\"de\"");
        assertThat(get("/?lang=de", "en").headers().firstValue("Set-Cookie"))
                .get()
                .asString()
                .startsWith("facet-language=de");
        assertThat(text(get("/?lang=%3Cscript%3E", "de"))).contains("lang=\"en\"");
    }

    @Test
    void linksOnlyTheProductsThatAreOpen() throws Exception {
        assertThat(text(get("/", "en")))
                .contains("href=\"/dating\"", "href=\"/register\"", "href=\"/sign-in\"")
                .contains("data-product=\"tattoos\"")
                .doesNotContain("href=\"/tattoos\"", "{{", "!shell");
    }

    @Test
    void saysWhatIsThereTodayAndWhatIsNot() throws Exception {
        assertThat(text(get("/", "en")))
                .containsPattern("Open today: [^.]*Dating")
                .containsPattern("In the works: [^.]*Tattoos")
                .doesNotContain("button that does it");
    }

    @Test
    void whatItsFrameLeadsToOpensForStrangers() throws Exception {
        String page = text(get("/", "en"));
        var paths = Pattern.compile("href=\"(/(?!sign-in|register)[a-z]+)\"")
                .matcher(page.replaceAll("(?s)<main.*</main>", ""))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(paths).contains("/prices", "/terms", "/privacy");
        for (String path : paths) {
            var opened = get(path, "de");
            assertThat(opened.statusCode()).as(path).isEqualTo(200);
            assertThat(text(opened))
                    .contains("lang=\"de\"", "href=\"/prices\"")
                    .doesNotContain("{{", "!privacy", "!billing");
        }
    }

    @Test
    void letsTheFrameworksOwnRequestsPass() throws Exception {
        assertThat(text(get("/?v-r=init&location=sign-in", "en"))).doesNotContain("<h1>");
    }

    private HttpResponse<byte[]> get(String path, String language) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", language)
                .header("Accept", "text/html,*/*")
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> page) {
        return new String(page.body(), StandardCharsets.UTF_8);
    }
}
