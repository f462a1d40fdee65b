package app.facet.platform.accounts;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Whom a provider has vouched for.
 *
 * @param subject what the provider calls the person, for ever
 * @param email only when the provider says that it is verified
 * @param signedInAt when the person last showed the provider that it is them, if it tells
 */
record ProvedIdentity(
        Provider provider,
        String subject,
        @Nullable String email,
        @Nullable String name,
        @Nullable Instant signedInAt) implements Serializable {

    static ProvedIdentity of(Provider provider, OidcUser user) {
        return new ProvedIdentity(
                provider,
                Objects.requireNonNull(user.getSubject()),
                verifiedEmail(user),
                user.getFullName(),
                user.getAuthenticatedAt());
    }

    /** Whether it is verified is told as a boolean by some and as a word by Apple and LinkedIn. */
    private static @Nullable String verifiedEmail(OidcUser user) {
        Object verified = user.getClaims().get("email_verified");
        String email = user.getEmail();
        return email != null && "true".equals(String.valueOf(verified)) && EmailAddress.isOne(email)
                ? new EmailAddress(email).value()
                : null;
    }

    ProvedIdentity named(@Nullable String otherName) {
        return otherName == null || otherName.isBlank()
                ? this
                : new ProvedIdentity(provider, subject, email, otherName, signedInAt);
    }

    /** Since when its word holds as a proof. Some don't tell; Facet asked them for more than a glance. */
    Instant provedAt(Instant now) {
        return signedInAt == null || signedInAt.isAfter(now) ? now : signedInAt;
    }

    @Override
    public String toString() {
        return "ProvedIdentity[" + provider + "]"; // never an address in a log
    }
}
