package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The authenticator apps of accounts. */
@Component
class TotpSecrets implements SealedData {

    private static final String FIELD = "accounts.totp";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;
    private final TimeCodes codes = new TimeCodes();

    TotpSecrets(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    @ActingAsTheHouse("asked while somebody is signing in")
    @Transactional(readOnly = true)
    boolean isOn(AccountId account) {
        return turnedOnAt(account).isPresent();
    }

    @Transactional(readOnly = true)
    Optional<Instant> turnedOnAt(AccountId account) {
        return jdbc.sql("select turned_on_at from account_totp where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Whether it is a code of this app that was not used before. */
    @ActingAsTheHouse("nobody is signed in yet")
    @Transactional
    boolean accepts(AccountId account, String code) {
        var step = sealedSecret(account)
                .map(bytes -> TotpSecret.of(vault.open(account, FIELD, bytes)))
                .map(secret -> codes.stepOf(secret, code, clock.instant()));
        return step.isPresent()
                && step.get().isPresent()
                && take(account, step.get().getAsLong());
    }

    /** Of two that bring the same code at once one is let in. */
    private boolean take(AccountId account, long step) {
        return jdbc.sql("update account_totp set last_step = :step where account_id = :account and last_step < :step")
                        .param("step", step)
                        .param("account", account.value())
                        .update()
                > 0;
    }

    /** @return whether the code was the app's, and so its secret is kept */
    @Transactional
    boolean turnOn(AccountId account, TotpSecret secret, String code) {
        var step = codes.stepOf(secret, code, clock.instant());
        if (step.isEmpty()) {
            return false;
        }
        turnOff(account);
        jdbc.sql("insert into account_totp (account_id, sealed_secret, turned_on_at, last_step) values (?, ?, ?, ?)")
                .params(
                        account.value(),
                        vault.seal(account, FIELD, secret.base32()),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        step.getAsLong())
                .update();
        return true;
    }

    @Transactional
    boolean turnOff(AccountId account) {
        return jdbc.sql("delete from account_totp where account_id = :account")
                        .param("account", account.value())
                        .update()
                > 0;
    }

    @Override
    @Transactional
    public void resealAll(AccountId account) {
        sealedSecret(account).ifPresent(bytes -> jdbc.sql(
                        "update account_totp set sealed_secret = :bytes where account_id = :account")
                .param("bytes", vault.reseal(account, FIELD, bytes))
                .param("account", account.value())
                .update());
    }

    private Optional<byte[]> sealedSecret(AccountId account) {
        return jdbc.sql("select sealed_secret from account_totp where account_id = :account")
                .param("account", account.value())
                .query(byte[].class)
                .optional();
    }
}
