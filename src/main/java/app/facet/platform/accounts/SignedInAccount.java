package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in, as the session remembers it. The password's hash is dropped once it has been compared. Whoever
 * still has to type a code has no rights yet; {@link SecondStepGate} keeps them out of the session.
 */
final class SignedInAccount implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final transient AccountId id;
    private final String email;
    private final String displayName;
    private final Set<Role> roles;
    private final boolean locked;
    private final boolean waitsForCode;
    private final transient @Nullable AccountId impersonator;
    private @Nullable String passwordHash;
    private transient volatile @Nullable Instant provedAt;

    SignedInAccount(
            AccountId id,
            String email,
            String displayName,
            @Nullable String passwordHash,
            Set<Role> roles,
            boolean locked,
            boolean waitsForCode) {
        this(id, email, displayName, passwordHash, roles, locked, waitsForCode, null);
    }

    private SignedInAccount(
            AccountId id,
            String email,
            String displayName,
            @Nullable String passwordHash,
            Set<Role> roles,
            boolean locked,
            boolean waitsForCode,
            @Nullable AccountId impersonator) {
        this.id = id;
        this.email = email;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.roles = roles;
        this.locked = locked;
        this.waitsForCode = waitsForCode;
        this.impersonator = impersonator;
    }

    /** The account as an admin sees it through its owner's eyes: with what a member may do, and no more. */
    SignedInAccount seenBy(AccountId admin) {
        var without = EnumSet.copyOf(roles);
        without.remove(Role.ADMIN);
        return new SignedInAccount(id, email, displayName, null, without, locked, false, admin);
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

    boolean waitsForCode() {
        return waitsForCode;
    }

    /** The same person, with nothing left to type. */
    SignedInAccount letIn() {
        var all = new SignedInAccount(id, email, displayName, passwordHash, roles, locked, false, impersonator);
        all.provedAt = provedAt;
        return all;
    }

    /** Has just typed what only they know, or touched what only they have. */
    void proved(Instant when) {
        provedAt = when;
    }

    /** When they last did; nothing for a browser that was only remembered. */
    Optional<Instant> provedAt() {
        return Optional.ofNullable(provedAt);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return waitsForCode
                ? List.of()
                : roles.stream()
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
