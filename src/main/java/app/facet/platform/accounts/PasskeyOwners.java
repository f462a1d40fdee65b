package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who passkeys belong to. What Spring Security calls a username here is the number of an account: addresses change. */
@Component
@ActingAsTheHouse("asked while somebody is signing in")
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final AccountRepository accounts;
    private final AccountFields fields;

    PasskeyOwners(JdbcClient jdbc, AccountRepository accounts, AccountFields fields) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.fields = fields;
    }

    @Transactional(readOnly = true)
    Optional<AccountId> accountOf(Bytes handle) {
        return jdbc.sql("select account_id from account_passkey_owner where handle = :handle")
                .param("handle", handle.toBase64UrlString())
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    @Transactional(readOnly = true)
    Optional<Bytes> handleOf(AccountId account) {
        return jdbc.sql("select handle from account_passkey_owner where account_id = :account")
                .param("account", account.value())
                .query(String.class)
                .optional()
                .map(Bytes::fromBase64);
    }

    @Transactional
    void prepare(AccountId account) {
        byte[] handle = new byte[BYTES];
        RANDOM.nextBytes(handle);
        jdbc.sql("insert into account_passkey_owner (account_id, handle) values (:account, :handle)"
                        + " on conflict do nothing")
                .param("account", account.value())
                .param("handle", new Bytes(handle).toBase64UrlString())
                .update();
    }

    @Transactional
    void forget(AccountId account) {
        jdbc.sql("delete from account_passkey_owner where account_id = :account")
                .param("account", account.value())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return accountOf(handle).map(account -> entity(account, handle)).orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
        var id = new AccountId(UUID.fromString(account));
        return handleOf(id).map(handle -> entity(id, handle)).orElse(null);
    }

    /** Name and address are what the device shows its owner when there are several to choose from. */
    private PublicKeyCredentialUserEntity entity(AccountId id, Bytes handle) {
        var account = fields.summary(accounts.findById(id.value()).orElseThrow());
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle)
                .name(account.email())
                .displayName(account.displayName())
                .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("Owners are prepared before they are asked for");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("Owners go with their account");
    }
}
