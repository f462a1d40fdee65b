package app.facet.platform.shell;

import app.facet.platform.ui.Appearance;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.PlainPage;
import app.facet.platform.ui.PublicPage;
import app.facet.platform.ui.Texts;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What an address typed into the browser answers when no view and no page is behind it. Forbidden looks like missing,
 * so that nobody learns what exists.
 */
@Controller
class PlainErrorPage implements ErrorController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final PlainPage page = PlainPage.read("error");

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(HttpServletRequest request) {
        var status = shown(request);
        var texts =
                Texts.of(Appearance.language(request.getCookies()).orElseGet(() -> Texts.closest(request.getLocale())));
        var words = status == HttpStatus.NOT_FOUND ? "shell.not-found" : "shell.error";
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header("Content-Security-Policy", PublicPage.POLICY)
                .body(page.render(
                        texts,
                        Map.of(
                                "language", texts.locale().toLanguageTag(),
                                "logo", Glyph.svg("facet"),
                                "title", PlainPage.escape(texts.get(words + ".title")),
                                "text", PlainPage.escape(texts.get(words + ".text")))));
    }

    /** Programs get the number alone. */
    @RequestMapping("/error")
    ResponseEntity<Void> number(HttpServletRequest request) {
        return ResponseEntity.status(shown(request)).build();
    }

    private static HttpStatus shown(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        if (status == null) {
            return HttpStatus.INTERNAL_SERVER_ERROR;
        }
        return status == HttpStatus.FORBIDDEN ? HttpStatus.NOT_FOUND : status;
    }
}
