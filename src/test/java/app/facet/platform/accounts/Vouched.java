package app.facet.platform.accounts;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** People a provider has vouched for, as they come back to Facet. */
public final class Vouched {

    private Vouched() {}

    /** In a browser of their own. */
    public static void arrives(
            Provider provider, String subject, @Nullable String email, @Nullable String name, Clock clock) {
        anotherBrowser();
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        attributes.getRequest().getSession();
        WaitingIdentity.keep(new ProvedIdentity(provider, subject, email, name, null), attributes.getRequest(), clock);
    }

    public static void anotherBrowser() {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest(), new MockHttpServletResponse()));
    }

    public static void leaves() {
        RequestContextHolder.resetRequestAttributes();
    }
}
