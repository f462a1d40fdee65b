package app.facet.platform.limits;

import app.facet.platform.kernel.CurrentAccount;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 429 to whoever asks too often, with when to come back. Files that are the same for everybody are not counted.
 * Stands in the chain of the door, where it is known who asks and before a password is looked at.
 */
class LimitsFilter extends OncePerRequestFilter {

    private static final Pattern FILE =
            Pattern.compile("/(VAADIN|icons|fonts|actuator)/.*|.*\\.(css|js|svg|png|woff2|webmanifest)");

    private final TooOftenAnswer answer = new TooOftenAnswer();
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
            answer.write(request, response, refused);
            return;
        }
        chain.doFilter(request, response);
    }

    private void take(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean posts = request.getMethod().equals("POST");
        if (posts && path.equals("/sign-in")) {
            limits.take(settings.signIns(), Network.of(request.getRemoteAddr()));
        } else if (path.startsWith("/media/")) {
            take(settings.pictures(), request);
        } else if (isOfAView(request)) {
            take(settings.actions(), request);
        } else if (!FILE.matcher(path).matches()) {
            take(settings.pages(), request);
        }
    }

    private void take(Rule rule, HttpServletRequest request) {
        account.maybe()
                .ifPresentOrElse(
                        who -> limits.take(rule, who), () -> limits.take(rule, Network.of(request.getRemoteAddr())));
    }

    static boolean isOfAView(HttpServletRequest request) {
        return request.getQueryString() != null && request.getQueryString().startsWith("v-r=");
    }
}
