package app.facet.platform.accounts;

import app.facet.platform.accounts.RememberedTokens.Kept;
import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;

/**
 * Keeps a browser signed in for a month if its owner ticked so. The cookie names a series and carries a token that is
 * replaced at every return; a token that was replaced before means two browsers have the cookie, so both are out.
 */
class RememberedDevices extends AbstractRememberMeServices {

    /** Tells our own tokens apart within the process; no secret, since the cookie's are kept in the table. */
    static final String KEY = "facet";

    static final String COOKIE = "facet-remember";

    /** Tabs opened together come back together, with the same token. */
    private static final Duration TOGETHER = Duration.ofSeconds(60);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final RememberedTokens tokens;
    private final SignIn signIn;
    private final Sessions sessions;
    private final SecondStepGate gate;
    private final Audit audit;
    private final Clock clock;
    private final Duration rememberedFor;

    RememberedDevices(
            RememberedTokens tokens,
            SignIn signIn,
            Sessions sessions,
            SecondStepGate gate,
            Audit audit,
            Duration rememberedFor,
            Clock clock) {
        super(KEY, signIn);
        this.tokens = tokens;
        this.signIn = signIn;
        this.sessions = sessions;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
        this.rememberedFor = rememberedFor;
        setParameter("remember");
        setCookieName(COOKIE);
        setCookieCustomizer(cookie -> {
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
        });
    }

    @Override
    protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        if (signedIn.getPrincipal() instanceof SignedInAccount account) {
            if (account.waitsForCode()) {
                gate.rememberAfterwards(request);
            } else {
                remember(request, response, account);
            }
        }
    }

    /** From now on the browser is known: this far only those come who have done all there was to do. */
    void remember(HttpServletRequest request, HttpServletResponse response, SignedInAccount account) {
        String series = secret();
        String token = secret();
        tokens.keep(SessionWatch.openFor(request, account.id(), sessions), hash(series), hash(token));
        setCookie(new String[] {series, token}, Math.toIntExact(rememberedFor.toSeconds()), request, response);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        if (cookie.length != 2) {
            throw new InvalidCookieException("not one of ours");
        }
        var kept = tokens.find(hash(cookie[0])).orElseThrow(() -> new InvalidCookieException("ended, or never was"));
        var left = Duration.between(clock.instant(), kept.createdAt().plus(rememberedFor));
        if (left.isNegative()) {
            sessions.close(kept.id());
            throw new InvalidCookieException("a month is over");
        }
        String presented = hash(cookie[1]);
        if (presented.equals(kept.token())) {
            rotate(kept, cookie[0], left, request, response);
        } else if (!presented.equals(kept.before())
                || kept.rotatedAt().plus(TOGETHER).isBefore(clock.instant())) {
            throw stolen(kept.account());
        }
        var account = signIn.find(kept.account()).orElseThrow(() -> new InvalidCookieException("the account is gone"));
        SessionWatch.comesBackAs(request, kept.id());
        // Cookies are handed out after the code was typed, and turning codes on ends all that were handed out before.
        return account.letIn();
    }

    /** Signing out here ends it here, remembered or not. */
    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        super.logout(request, response, authentication);
        var session = SessionWatch.idIn(request.getSession(false));
        if (session != null) {
            sessions.close(session);
        }
    }

    private void rotate(
            Kept kept, String series, Duration left, HttpServletRequest request, HttpServletResponse response) {
        String token = secret();
        // Only one of two that come at once replaces the token; the other holds the one before.
        if (tokens.replace(kept, hash(token))) {
            setCookie(new String[] {series, token}, Math.toIntExact(left.toSeconds()), request, response);
        }
    }

    private InvalidCookieException stolen(AccountId account) {
        audit.recordRegardless(AuditEntry.of("accounts.cookie-stolen").about(account));
        sessions.endOthers(account, Optional.empty());
        return new InvalidCookieException("a cookie was used twice");
    }

    private static String secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The secrets are random and long, so a plain hash is enough. */
    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
