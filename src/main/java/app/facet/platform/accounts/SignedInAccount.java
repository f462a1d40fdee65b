package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who is signed in, as the session remembers it. The password's hash is dropped once it has been compared. */
final class SignedInAccount implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final transient AccountId id;
    private final String email;
    private final String displayName;
    private final Set<Role> roles;
    private final boolean locked;
    private final transient @Nullable AccountId impersonator;
    private @Nullable String passwordHash;

    SignedInAccount(
            AccountId id,
            String email,
            String displayName,
            @Nullable String passwordHash,
            Set<Role> roles,
            boolean locked) {
        this(id, email, displayName, passwordHash, roles, locked, null);
    }

    private SignedInAccount(
            AccountId id,
            String email,
            String displayName,
            @Nullable String passwordHash,
            Set<Role> roles,
            boolean locked,
            @Nullable AccountId impersonator) {
        this.id = id;
        this.email = email;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.roles = roles;
        this.locked = locked;
        this.impersonator = impersonator;
    }

    /** The account as an admin sees it through its owner's eyes: with what a member may do, and no more. */
    SignedInAccount seenBy(AccountId admin) {
        var without = EnumSet.copyOf(roles);
        without.remove(Role.ADMIN);
        return new SignedInAccount(id, email, displayName, null, without, locked, admin);
    }

    /** The admin who looks through this account's eyes. */
    Optional<AccountId> impersonator() {
        return Optional.ofNullable(impersonator);
    }

    AccountId id() {
        return id;
    }

    String displayName() {
        return displayName;
    }

    boolean has(Role role) {
        return roles.contains(role);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
