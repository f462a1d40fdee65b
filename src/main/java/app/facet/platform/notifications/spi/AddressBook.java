package app.facet.platform.notifications.spi;

import app.facet.platform.kernel.AccountId;
import java.util.Optional;

/** Knows how people can be reached. One bean. */
public interface AddressBook {

    /** Empty when the account is gone or closed. */
    Optional<Addressee> find(AccountId account);
}
