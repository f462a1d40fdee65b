package app.facet.platform.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Where somebody wanted to go before they had to sign in. */
final class WantedPage {

    static final String HOME = "/home";

    /** Where Spring Security keeps it. */
    private static final String ATTRIBUTE = "SPRING_SECURITY_SAVED_REQUEST";

    /** Spring Security's mark that there is something to go on with. */
    private static final Pattern OWN_MARK = Pattern.compile("[?&]continue$");

    private WantedPage() {}

    static String of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SavedRequest saved
                ? path(saved).orElse(HOME)
                : HOME;
    }

    /** Only path and query: what else stands in a request was chosen by whoever sent it. */
    private static Optional<String> path(SavedRequest saved) {
        var address = URI.create(saved.getRedirectUrl());
        boolean leadsBack =
                address.getPath().startsWith("/sign-in") || address.getPath().startsWith("//");
        String query = address.getRawQuery() == null
                ? ""
                : OWN_MARK.matcher("?" + address.getRawQuery()).replaceFirst("");
        return leadsBack ? Optional.empty() : Optional.of(address.getRawPath() + query);
    }
}
