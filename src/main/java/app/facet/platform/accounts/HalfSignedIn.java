package app.facet.platform.accounts;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody proved who they are once and still has to type a code.
 *
 * @param remember whether the browser is to be remembered once they have
 */
record HalfSignedIn(SignedInAccount account, Instant since, boolean remember) implements Serializable {

    HalfSignedIn toBeRemembered() {
        return new HalfSignedIn(account, since, true);
    }
}
