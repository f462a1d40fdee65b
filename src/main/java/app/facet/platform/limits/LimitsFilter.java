package app.facet.platform.limits;

import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.Appearance;
import app.facet.platform.ui.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 429 to whoever asks too often, with when to come back. Files that are the same for everybody are not counted.
 * Stands in the chain of the door, where it is known who asks and before a password is looked at.
 */
class LimitsFilter extends OncePerRequestFilter {

    private static final Pattern FILE =
            Pattern.compile("/(VAADIN|icons|fonts|actuator)/.*|.*\\.(css|js|svg|png|woff2|webmanifest)");

    private final Limits limits;
    private final LimitsSettings settings;
    private final CurrentAccount account;

    LimitsFilter(Limits limits, LimitsSettings settings, CurrentAccount account) {
        this.limits = limits;
        this.settings = settings;
        this.account = account;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            take(request);
        } catch (TooOften refused) {
            refuse(request, response, refused);
            return;
        }
        chain.doFilter(request, response);
    }

    private void take(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean posts = request.getMethod().equals("POST");
        if (posts && path.equals("/sign-in")) {
            limits.take(settings.signIns(), request.getRemoteAddr());
        } else if (path.startsWith("/media/")) {
            limits.take(settings.pictures(), who(request));
        } else if (request.getQueryString() != null && request.getQueryString().startsWith("v-r=")) {
            limits.take(settings.actions(), who(request));
        } else if (!FILE.matcher(path).matches()) {
            limits.take(settings.pages(), who(request));
        }
    }

    private String who(HttpServletRequest request) {
        return account.maybe().map(Object::toString).orElseGet(request::getRemoteAddr);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, TooOften refused)
            throws IOException {
        var language = Appearance.language(request.getCookies()).orElseGet(() -> Texts.closest(request.getLocale()));
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refused.seconds()));
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(Texts.of(language)
                        .get(refused.messageKey(), refused.parameters().toArray()));
    }
}
