package app.facet.platform.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Where somebody wanted to go before they had to sign in. Always a page of Facet, named without its host. */
final class WantedPage {

    static final String HOME = "/home";

    /** Where Spring Security keeps it. */
    private static final String ATTRIBUTE = "SPRING_SECURITY_SAVED_REQUEST";

    /** Spring Security's mark that there is something to go on with. */
    private static final Pattern OWN_MARK = Pattern.compile("[?&]continue$");

    /** One slash alone begins a page of this site; two, or one and a backslash, begin another. */
    private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\#]]{0,300}");

    private WantedPage() {}

    static String of(HttpServletRequest request) {
        return find(request).orElse(HOME);
    }

    /** Empty when nowhere in particular. */
    static Optional<String> find(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SavedRequest saved
                ? path(saved).filter(page -> !page.equals(HOME))
                : Optional.empty();
    }

    /** Whether it is a page of this site, however it was come by. */
    static boolean isOwn(String page) {
        return OWN_PAGE.matcher(page).matches();
    }

    /** Only path and query: what else stands in a request was chosen by whoever sent it. */
    private static Optional<String> path(SavedRequest saved) {
        try {
            var address = URI.create(saved.getRedirectUrl());
            return Optional.ofNullable(address.getRawPath())
                    .filter(path -> !path.startsWith("/sign-in"))
                    .map(path -> path + query(address))
                    .filter(WantedPage::isOwn);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String query(URI address) {
        String query = address.getRawQuery();
        return query == null ? "" : OWN_MARK.matcher("?" + query).replaceFirst("");
    }
}
