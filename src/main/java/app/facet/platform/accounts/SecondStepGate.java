package app.facet.platform.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Where every way of signing in ends: here the session learns who it belongs to. Whoever still has to type a code is
 * kept aside instead, so to views, downloads and push alike the session is a visitor's.
 */
@Component
class SecondStepGate implements SecurityContextRepository {

    private static final String ATTRIBUTE = "facet.half-signed-in";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final SecurityContextRepository sessions = new DelegatingSecurityContextRepository(
            new RequestAttributeSecurityContextRepository(), new HttpSessionSecurityContextRepository());
    private final Clock clock;

    SecondStepGate(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedInAccount account
                && account.waitsForCode()) {
            sessions.saveContext(SecurityContextHolder.createEmptyContext(), request, response);
            request.getSession().setAttribute(ATTRIBUTE, new HalfSignedIn(account, clock.instant(), false));
            return;
        }
        sessions.saveContext(context, request, response);
        forget(request);
    }

    /** Who typed the right password here a moment ago. */
    Optional<HalfSignedIn> waiting(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof HalfSignedIn half
                ? Optional.of(half).filter(known -> known.since().plus(PATIENCE).isAfter(clock.instant()))
                : Optional.empty();
    }

    void rememberAfterwards(HttpServletRequest request) {
        waiting(request).ifPresent(half -> request.getSession().setAttribute(ATTRIBUTE, half.toBeRemembered()));
    }

    void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return sessions.loadDeferredContext(request);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return sessions.loadContext(holder);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return sessions.containsContext(request);
    }
}
