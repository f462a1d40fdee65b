package app.facet.platform.audit.spi;

import app.facet.platform.kernel.AccountId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Who is behind an account, for the back office. */
public interface People {

    /** The account with exactly this e-mail address. */
    Optional<AccountId> withAddress(String email);

    /** Names of those that still exist. */
    Map<AccountId, String> names(Collection<AccountId> accounts);
}
