package app.facet.platform.audit;

import app.facet.platform.kernel.AccountId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Something worth remembering for a year.
 *
 * @param what key such as {@code accounts.signed-in}; its words stand under {@code accounts.audit.signed-in}
 * @param actor who did it; nobody when no one was signed in
 * @param subject whom it concerns
 * @param details a few short values. Never a secret, never text somebody typed
 */
public record AuditEntry(
        String what, Optional<AccountId> actor, Optional<AccountId> subject, Map<String, String> details) {

    public AuditEntry {
        details = Map.copyOf(details);
    }

    public static AuditEntry of(String what) {
        return new AuditEntry(what, Optional.empty(), Optional.empty(), Map.of());
    }

    /** Somebody did something to their own account. */
    public static AuditEntry of(String what, AccountId own) {
        return of(what).by(own).about(own);
    }

    public AuditEntry by(AccountId account) {
        return new AuditEntry(what, Optional.of(account), subject, details);
    }

    public AuditEntry about(AccountId account) {
        return new AuditEntry(what, actor, Optional.of(account), details);
    }

    public AuditEntry with(String name, String value) {
        var more = new TreeMap<>(details);
        more.put(name, value);
        return new AuditEntry(what, actor, subject, more);
    }
}
