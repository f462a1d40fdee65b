package app.facet.platform.accounts;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an admin see Facet through somebody's eyes, to find out what they mean. Every entry in the log names both; what
 * asks for the owner's password or device stays closed, since the admin has neither.
 */
@Service
public class Impersonation {

    /** Why an admin looks. */
    public enum Reason {
        ASKED_FOR_HELP,
        FAULT,
        ABUSE
    }

    private final SignIn signIn;
    private final BrowserSignIn browser;
    private final CurrentAccount current;
    private final StepUp stepUp;
    private final Audit audit;

    Impersonation(SignIn signIn, BrowserSignIn browser, CurrentAccount current, StepUp stepUp, Audit audit) {
        this.signIn = signIn;
        this.browser = browser;
        this.current = current;
        this.stepUp = stepUp;
        this.audit = audit;
    }

    /**
     * Call from a view's listener.
     *
     * @throws NotYourOwn when it is the admin's own account
     * @throws NotFound when there is no such account, or it is locked
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void begin(AccountId id, Reason reason) {
        stepUp.require();
        var admin = current.id();
        if (id.equals(admin)) {
            throw new NotYourOwn();
        }
        var seen = signIn.find(id).orElseThrow(NotFound::new).seenBy(admin);
        audit.record(AuditEntry.of("accounts.impersonation-begun")
                .by(admin)
                .about(id)
                .with("reason", reason.name().toLowerCase(Locale.ROOT)));
        browser.signIn(authenticated(seen));
    }

    /** Back to the admin's own account; without effect for everybody else. Call from a view's listener. */
    @Transactional
    public void end() {
        signIn.current()
                .flatMap(seen -> seen.impersonator().map(admin -> new Both(seen.id(), admin)))
                .ifPresent(both -> {
                    audit.record(AuditEntry.of("accounts.impersonation-ended")
                            .by(both.admin())
                            .about(both.seen()));
                    signIn.find(both.admin())
                            .ifPresentOrElse(
                                    admin -> browser.signIn(authenticated(admin.letIn())),
                                    SecurityContextHolder::clearContext);
                });
    }

    private record Both(AccountId seen, AccountId admin) {}

    private static Authentication authenticated(SignedInAccount account) {
        account.eraseCredentials();
        return UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
    }
}
