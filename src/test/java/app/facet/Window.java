package app.facet;

import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The window of a test without a browser, as it is in the product. */
public final class Window {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofMillis(50);

    private Window() {}

    /** Signs somebody in: for what the test does, and for what another thread brings to the window. */
    public static void signIn(Authentication who) {
        var context = SecurityContextHolder.getContext();
        context.setAuthentication(who);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }

    /** Waits as a person does: nothing holds the window meanwhile, and whoever brings news shows it. */
    public static void awaitNews(ThrowingRunnable seen) {
        var session = VaadinSession.getCurrent();
        session.unlock();
        try {
            Awaitility.await()
                    .pollInSameThread()
                    .atMost(LONGEST)
                    .pollInterval(LOOK)
                    .untilAsserted(() -> {
                        session.lock();
                        try {
                            seen.run();
                        } catch (Throwable failed) {
                            throw failed instanceof AssertionError not ? not : new AssertionError(failed);
                        } finally {
                            session.unlock();
                        }
                    });
        } finally {
            session.lock();
        }
    }
}
