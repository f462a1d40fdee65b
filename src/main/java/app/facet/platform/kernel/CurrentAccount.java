package app.facet.platform.kernel;

import java.util.Optional;

/** Who is asking, in a request or a view. Background work has no current account: it is handed an {@link AccountId}. */
public interface CurrentAccount {

    Optional<AccountId> maybe();

    /** @throws NotSignedIn when nobody is */
    default AccountId id() {
        return maybe().orElseThrow(NotSignedIn::new);
    }

    boolean isAdmin();

    /** The admin who looks through the current account's eyes, if one does. */
    default Optional<AccountId> impersonator() {
        return Optional.empty();
    }

    /** @throws OwnersOnly when it is not the owner who is asking, but an admin who looks through their eyes */
    default void requireOwner() {
        if (impersonator().isPresent()) {
            throw new OwnersOnly();
        }
    }
}
