package app.facet.platform.audit;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where a request came from.
 *
 * @param address IP address; null in background work
 * @param device browser and system in a few words, such as "Firefox 152 · Linux"
 */
public record Origin(@Nullable String address, @Nullable String device) {

    private static final String LOOPBACK = "0:0:0:0:0:0:0:1";
    private static final Origin NOWHERE = new Origin(null, null);

    /** Of the request this thread answers, if any. */
    public static Origin current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : NOWHERE;
    }

    public static Origin of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        return new Origin(
                LOOPBACK.equals(address) ? "::1" : address, Device.words(request.getHeader(HttpHeaders.USER_AGENT)));
    }
}
