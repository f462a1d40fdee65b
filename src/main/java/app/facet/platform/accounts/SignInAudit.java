package app.facet.platform.accounts;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.BlindIndex;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Records who came in, who tried to and who left. */
@Component
class SignInAudit {

    private static final int SHORT = 12;

    private final Audit audit;
    private final Accounts accounts;
    private final BlindIndex index;

    SignInAudit(Audit audit, Accounts accounts, BlindIndex index) {
        this.audit = audit;
        this.accounts = accounts;
        this.index = index;
    }

    @EventListener
    void cameIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedInAccount account) {
            audit.record(AuditEntry.of(kindOf(event.getAuthentication(), account), account.id()));
        }
    }

    private static String kindOf(Authentication how, SignedInAccount account) {
        if (account.waitsForCode()) {
            return "accounts.code-asked";
        }
        return how instanceof RememberMeAuthenticationToken ? "accounts.remembered" : "accounts.signed-in";
    }

    /** An unknown address is kept blinded: enough to see that it is the same again, not what it is. */
    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        String typed = event.getAuthentication().getName();
        var entry = AuditEntry.of(kindOf(event.getException()));
        var known = accountOf(typed);
        audit.recordRegardless(known.map(entry::about)
                .orElseGet(() -> entry.with(
                        "address",
                        index.of("accounts.typed", typed.strip().toLowerCase(Locale.ROOT))
                                .substring(0, SHORT))));
    }

    private static String kindOf(Exception reason) {
        return switch (reason) {
            case DoorClosed closed -> "accounts.sign-in-locked";
            case AccountStatusException locked -> "accounts.sign-in-to-locked";
            case BadCredentialsException wrong -> "accounts.sign-in-failed";
            default -> "accounts.sign-in-refused";
        };
    }

    @EventListener
    void left(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedInAccount account) {
            audit.record(AuditEntry.of("accounts.signed-out", account.id()));
        }
    }

    private Optional<AccountId> accountOf(String typed) {
        try {
            return accounts.findByEmail(typed);
        } catch (RegistrationRefused notAnAddress) {
            return Optional.empty();
        }
    }
}
