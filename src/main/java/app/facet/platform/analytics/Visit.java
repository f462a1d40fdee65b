package app.facet.platform.analytics;

import app.facet.platform.audit.Origin;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * One browser session, under a number of its own that nothing else knows: neither the cookie nor the session's id can be
 * had from it. Lives in the session and ends with it.
 */
record Visit(UUID number, Platform platform) implements Serializable {

    private static final String KEPT_AS = Visit.class.getName();

    /** Nobody is there: background work. */
    static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? Optional.of(here.getRequest())
                : Optional.empty();
    }

    /** Global Privacy Control: the browser says for its owner that they want none of this. */
    static boolean isUnwanted(HttpServletRequest request) {
        return "1".equals(request.getHeader("Sec-GPC"));
    }

    /** None is begun for it: without a session there is no visit. */
    static @Nullable Visit of(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return null;
        }
        if (session.getAttribute(KEPT_AS) instanceof Visit visit) {
            return visit;
        }
        var visit = new Visit(UUID.randomUUID(), platformOf(request));
        session.setAttribute(KEPT_AS, visit);
        return visit;
    }

    static void installed(HttpServletRequest request) {
        var visit = of(request);
        if (visit != null) {
            request.getSession().setAttribute(KEPT_AS, new Visit(visit.number, Platform.INSTALLED));
        }
    }

    static Platform platformOf(HttpServletRequest request) {
        var device = Origin.of(request).device();
        boolean phone = device != null && (device.endsWith("iPhone") || device.endsWith("Android"));
        return phone ? Platform.PHONE : Platform.DESKTOP;
    }
}
