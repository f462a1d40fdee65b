package app.facet.platform.accounts;

import app.facet.platform.audit.Origin;
import app.facet.platform.kernel.AccountId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ties a browser's session to its row in the list of sessions, and lets nobody in whose row is gone. */
class SessionWatch extends OncePerRequestFilter {

    static final String ATTRIBUTE = "facet.session";

    /** So long a session ended on another node may still be used there. */
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(5);

    private static final Duration NOTES_EVERY = Duration.ofMinutes(1);

    private final Sessions sessions;
    private final EndedSessions ended;
    private final Clock clock;

    SessionWatch(Sessions sessions, EndedSessions ended, Clock clock) {
        this.sessions = sessions;
        this.ended = ended;
        this.clock = clock;
    }

    private record Watched(UUID id, Instant lookedAt, Instant notedAt) implements Serializable {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedInAccount account
                && !isOpen(request, account)) {
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isOpen(HttpServletRequest request, SignedInAccount account) {
        var session = request.getSession();
        if (!(session.getAttribute(ATTRIBUTE) instanceof Watched watched)) {
            openFor(request, account.id(), sessions);
            return true;
        }
        if (ended.contains(watched.id())) {
            return false;
        }
        var now = clock.instant();
        if (watched.notedAt().plus(NOTES_EVERY).isBefore(now)) {
            session.setAttribute(ATTRIBUTE, new Watched(watched.id(), now, now));
            return sessions.seen(watched.id());
        }
        if (watched.lookedAt().plus(LOOKS_EVERY).isBefore(now)) {
            session.setAttribute(ATTRIBUTE, new Watched(watched.id(), now, watched.notedAt()));
            return sessions.isOpen(watched.id());
        }
        return true;
    }

    /** The session's row, made if there is none yet. */
    static UUID openFor(HttpServletRequest request, AccountId account, Sessions sessions) {
        var session = request.getSession();
        var known = idIn(session);
        if (known != null) {
            return known;
        }
        var id = sessions.open(account, Origin.of(request));
        session.setAttribute(ATTRIBUTE, new Watched(id, Instant.EPOCH, Instant.EPOCH));
        return id;
    }

    /** A remembered browser is back: its row is there already. */
    static void comesBackAs(HttpServletRequest request, UUID id) {
        request.getSession().setAttribute(ATTRIBUTE, new Watched(id, Instant.EPOCH, Instant.EPOCH));
    }

    static @Nullable UUID idIn(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Watched watched ? watched.id() : null;
    }
}
