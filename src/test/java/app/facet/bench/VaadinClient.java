package app.facet.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A browser's share of the Vaadin protocol, just enough to open a view and keep the session. */
final class VaadinClient {

    private final String address;
    private final HttpClient http;

    VaadinClient(String address) {
        this.address = address;
        http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    void signIn(String email, String password) throws IOException, InterruptedException {
        String page = get("/sign-in");
        String token = find(page, "name=\"_csrf\" content=\"([^\"]+)\"");
        String form = "username=" + encode(email) + "&password=" + encode(password) + "&_csrf=" + encode(token);
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.uri().getPath().startsWith("/sign-in")) {
            throw new IllegalStateException("Not signed in: " + answer.uri());
        }
    }

    /**
     * Opens a view as a browser tab does: page, initialisation, navigation, and the message after it, with which the
     * server stops keeping the answer before for a repetition.
     */
    void open(String route) throws IOException, InterruptedException {
        get("/" + route);
        String start = get("/?v-r=init&location=" + encode(route) + "&query=");
        String key = find(start, "\"Vaadin-Security-Key\":\\s*\"([^\"]+)\"");
        send(key, """
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s",\
                "query":"","appShellTitle":"","historyState":{"idx":0},"trigger":""}}""".formatted(route), 0, "\"changes\":[{");
        send(key, "", 1, "\"syncId\":2");
    }

    private void send(String key, String call, int number, String expected) throws IOException, InterruptedException {
        String message = """
                {"csrfToken":"%s","rpc":[%s],"syncId":%d,"clientId":%d}""".formatted(key, call, number, number);
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(address + "/?v-r=uidl&v-uiId=0"))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(message))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().contains(expected)) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static String find(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text.substring(0, Math.min(400, text.length())));
        }
        return matcher.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
