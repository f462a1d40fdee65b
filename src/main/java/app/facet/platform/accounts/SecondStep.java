package app.facet.platform.accounts;

import app.facet.platform.accounts.AccountStatistics.Way;
import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The code after the password: of an authenticator app, or one of the recovery codes. */
@Service
public class SecondStep {

    /** Where somebody goes on who wanted to tie a provider to their account. */
    private static final String LINK = "/sign-in/continue";

    private final SecondStepGate gate;
    private final CodeDoor codes;
    private final BrowserSignIn browser;
    private final NewDevices devices;
    private final AccountStatistics statistics;
    private final Audit audit;
    private final Clock clock;

    SecondStep(
            SecondStepGate gate,
            CodeDoor codes,
            BrowserSignIn browser,
            NewDevices devices,
            AccountStatistics statistics,
            Audit audit,
            Clock clock) {
        this.gate = gate;
        this.codes = codes;
        this.browser = browser;
        this.devices = devices;
        this.statistics = statistics;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether somebody in front of this browser still has to type a code. */
    public boolean isAsked() {
        return request().flatMap(gate::waiting).isPresent();
    }

    /**
     * Signs them in. The session gets a new id.
     *
     * @return where they wanted to go
     * @throws WrongCode when it is none
     * @throws CodesClosed when there were too many wrong ones
     * @throws SignInExpired when too long ago
     */
    public String pass(String code) {
        var half = request().flatMap(gate::waiting).orElseThrow(SignInExpired::new);
        codes.check(half.account().id(), code);
        var account = half.account().letIn();
        account.proved(clock.instant());
        String target = browser.signIn(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        if (half.remember()) {
            browser.remember(account);
        }
        audit.record(AuditEntry.of("accounts.signed-in", account.id()).with("with", "code"));
        statistics.signedIn(account.id(), Way.CODE);
        devices.cameIn(account);
        return WaitingIdentity.current(clock).isPresent() ? LINK : target;
    }

    /** It was somebody else, or they gave up. */
    public void cancel() {
        request().ifPresent(gate::forget);
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }
}
