package app.facet.platform.ui;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** A page for everybody, without the framework and without a script, in the language its reader asks for or chose. */
public final class PublicPage {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    /** What such a page may load: its looks and drawings, nothing else. */
    public static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
            + " manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private PublicPage() {}

    /** A page that only shows. */
    public static ServerResponse answer(ServerRequest request, Function<Locale, String> page) {
        return answer(request, POLICY, page);
    }

    /** A page that may do what its policy allows. */
    public static ServerResponse answer(ServerRequest request, String policy, Function<Locale, String> page) {
        var wanted = request.param("lang").map(Locale::forLanguageTag).map(Texts::closest);
        var language = wanted.or(
                        () -> Appearance.language(request.servletRequest().getCookies()))
                .orElseGet(() -> Texts.closest(request.servletRequest().getLocale()));
        var response = ServerResponse.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
                .header("Content-Security-Policy", policy);
        wanted.ifPresent(chosen -> response.header(HttpHeaders.SET_COOKIE, Appearance.languageCookie(chosen)));
        return response.body(page.apply(language));
    }

    /** Links to the page in each language, in its own words; the one being shown is not a link. */
    public static String languages(Locale shown, String path) {
        return Texts.languages().stream()
                .map(language -> {
                    var tag = language.toLanguageTag();
                    var name = PlainPage.escape(Texts.of(language).get("ui.language"));
                    return language.equals(shown)
                            ? "<span aria-current=\"true\">" + name + "</span>"
                            : "<a href=\"%s?lang=%s\" hreflang=\"%s\" lang=\"%s\">%s</a>"
                                    .formatted(path, tag, tag, tag, name);
                })
                .collect(Collectors.joining(" "));
    }
}
