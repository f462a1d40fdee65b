package app.facet.platform.limits;

import app.facet.platform.ui.Appearance;
import app.facet.platform.ui.Countdown;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.PlainPage;
import app.facet.platform.ui.PublicPage;
import app.facet.platform.ui.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** What somebody gets who asks over HTTP too often: a browser's window a page that counts down, anything else a sentence. */
final class TooOftenAnswer {

    private final PlainPage page = PlainPage.read("wait");

    void write(HttpServletRequest request, HttpServletResponse response, TooOften refused) throws IOException {
        var language = Appearance.language(request.getCookies()).orElseGet(() -> Texts.closest(request.getLocale()));
        var texts = Texts.of(language);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refused.seconds()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (isForAWindow(request)) {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setHeader("Content-Security-Policy", PublicPage.POLICY + "; script-src 'self'");
            response.getWriter().write(page(request, texts, refused));
        } else {
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.getWriter()
                    .write(texts.get(refused.messageKey(), refused.parameters().toArray()));
        }
    }

    private static boolean isForAWindow(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE) && !LimitsFilter.isOfAView(request);
    }

    /** Loads itself again when the time is over, unless that would send a form once more. */
    private String page(HttpServletRequest request, Texts texts, TooOften refused) {
        boolean reloads = request.getMethod().equals("GET");
        return page.render(
                texts,
                Map.of(
                        "language", texts.locale().toLanguageTag(),
                        "logo", Glyph.svg("facet"),
                        "countdown", Countdown.html(texts, refused, reloads)));
    }
}
