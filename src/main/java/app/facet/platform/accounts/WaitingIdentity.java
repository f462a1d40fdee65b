package app.facet.platform.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Somebody a provider has vouched for and who is being asked what to do about it. Waits in the session of their browser,
 * where no other can reach it, and not for long.
 *
 * @param mailed hash of the newest link sent about it
 * @param mailedAt when that was
 */
record WaitingIdentity(
        ProvedIdentity identity,
        Instant since,
        @Nullable String mailed,
        @Nullable Instant mailedAt) implements Serializable {

    private static final String ATTRIBUTE = "facet.identity";
    private static final Duration WAITS = Duration.ofMinutes(15);

    /** The session gets a new id: a browser it was planted in before must not go on in its owner's place. */
    static void keep(ProvedIdentity identity, HttpServletRequest request, Clock clock) {
        var session = request.getSession();
        request.changeSessionId();
        session.setAttribute(ATTRIBUTE, new WaitingIdentity(identity, clock.instant(), null, null));
    }

    /** Of the request at hand. */
    static Optional<WaitingIdentity> current(Clock clock) {
        return session()
                .map(session -> session.getAttribute(ATTRIBUTE))
                .filter(WaitingIdentity.class::isInstance)
                .map(WaitingIdentity.class::cast)
                .filter(waiting -> clock.instant().isBefore(waiting.since.plus(WAITS)));
    }

    static void forget() {
        session().ifPresent(session -> session.removeAttribute(ATTRIBUTE));
    }

    void mailed(LinkSecret secret, Instant now) {
        var told = new WaitingIdentity(identity, since, secret.hash(), now);
        session().ifPresent(session -> session.setAttribute(ATTRIBUTE, told));
    }

    boolean wasMailed(String secret) {
        return new LinkSecret(secret).hash().equals(mailed);
    }

    private static Optional<HttpSession> session() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.ofNullable(attributes.getRequest().getSession(false))
                : Optional.empty();
    }
}
