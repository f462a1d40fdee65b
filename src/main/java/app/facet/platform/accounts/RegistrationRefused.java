package app.facet.platform.accounts;

import app.facet.platform.kernel.Refusal;

/** An account was not opened, because of one field of the form. */
public final class RegistrationRefused extends Refusal {

    /** Why, and thereby which field to look at. */
    public enum Reason {
        EMAIL_NOT_VALID("email-not-valid"),
        EMAIL_TAKEN("email-taken"),
        NAME_MISSING("name-missing"),
        PASSWORD_TOO_SHORT("password-too-short"),
        PASSWORD_TOO_LONG("password-too-long"),
        PASSWORD_COMMON("password-common"),
        PASSWORD_LIKE_EMAIL("password-like-email");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;

    RegistrationRefused(Reason reason) {
        super("accounts.refused." + reason.key, PasswordRules.SHORTEST, PasswordRules.LONGEST);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
