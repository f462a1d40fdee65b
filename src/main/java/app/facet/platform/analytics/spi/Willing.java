package app.facet.platform.analytics.spi;

import app.facet.platform.kernel.AccountId;
import java.util.Set;

/** Knows who does not mind being counted. Asked right before events are written, once for many. */
public interface Willing {

    /** Those who still have an account and have not objected. */
    Set<AccountId> among(Set<AccountId> accounts);
}
