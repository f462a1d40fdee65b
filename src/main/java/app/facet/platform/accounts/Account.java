package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** One person who signs in. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private UUID id;

    private String email;

    private String displayName;

    private String passwordHash;

    private Instant createdAt;

    @Version
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Account() {}

    static Account registered(EmailAddress email, String displayName, String passwordHash, Instant at) {
        var account = new Account();
        account.id = UUID.randomUUID();
        account.email = email.value();
        account.displayName = displayName;
        account.passwordHash = passwordHash;
        account.createdAt = at;
        account.roles.add(Role.MEMBER);
        return account;
    }

    void grant(Role role) {
        roles.add(role);
    }

    void changeEmail(EmailAddress next) {
        email = next.value();
    }

    void changePassword(String nextHash) {
        passwordHash = nextHash;
    }

    void rename(String name) {
        displayName = name;
    }

    String passwordHash() {
        return passwordHash;
    }

    AccountId id() {
        return new AccountId(id);
    }

    SignedInAccount signedIn() {
        return new SignedInAccount(id(), email, displayName, passwordHash, Set.copyOf(roles));
    }

    AccountSummary summary() {
        return new AccountSummary(id(), email, displayName, Set.copyOf(roles), createdAt);
    }
}
