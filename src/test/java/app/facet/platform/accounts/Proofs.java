package app.facet.platform.accounts;

import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolder;

/** What an authenticator app shows, and how long ago somebody proved that it is them. */
public final class Proofs {

    private Proofs() {}

    public static String codeOf(TotpSecret secret) {
        return new TimeCodes().code(secret, TimeCodes.step(Instant.now()));
    }

    /** Whoever is signed in did so long ago. */
    public static void forget() {
        ((SignedInAccount)
                        SecurityContextHolder.getContext().getAuthentication().getPrincipal())
                .proved(Instant.EPOCH);
    }
}
