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
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person who signs in. What is personal about them is sealed; {@link AccountFields} opens it. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private UUID id;

    private byte[] sealedEmail;

    @SuppressWarnings("UnusedVariable") // for queries
    private String emailIndex;

    private byte[] sealedName;

    private @Nullable String passwordHash;

    private Instant createdAt;

    private @Nullable Instant lockedAt;

    @Version
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("UnusedVariable") // for queries
    @ElementCollection
    @CollectionTable(name = "account_name_word", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "word")
    private Set<String> nameWords = new HashSet<>();

    protected Account() {}

    static Account registered(AccountId id, @Nullable String passwordHash, Instant at) {
        var account = new Account();
        account.id = id.value();
        account.passwordHash = passwordHash;
        account.createdAt = at;
        account.roles.add(Role.MEMBER);
        return account;
    }

    void setEmail(byte[] sealed, String index) {
        sealedEmail = sealed;
        emailIndex = index;
    }

    void setName(byte[] sealed, Set<String> words) {
        sealedName = sealed;
        nameWords.clear();
        nameWords.addAll(words);
    }

    void grant(Role role) {
        roles.add(role);
    }

    void revoke(Role role) {
        roles.remove(role);
    }

    void lock(Instant now) {
        lockedAt = now;
    }

    void unlock() {
        lockedAt = null;
    }

    boolean isLocked() {
        return lockedAt != null;
    }

    void changePassword(String nextHash) {
        passwordHash = nextHash;
    }

    void forgetPassword() {
        passwordHash = null;
    }

    /** Whoever signs in with a provider only has none. */
    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    AccountId id() {
        return new AccountId(id);
    }

    byte[] sealedEmail() {
        return sealedEmail;
    }

    byte[] sealedName() {
        return sealedName;
    }

    void reseal(byte[] email, byte[] name) {
        sealedEmail = email;
        sealedName = name;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    Instant createdAt() {
        return createdAt;
    }
}
