package app.facet.platform.ai;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.BlindIndex;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers that are given again to the same question for a while. What is about a person is theirs alone, sealed with
 * their key; questions stand under keyed hashes, so that nobody can guess them from a copy of the database.
 */
@Component
class KeptAnswers implements SealedData {

    private static final String FIELD = "ai.answer";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final BlindIndex index;
    private final AiSettings settings;
    private final Clock clock;

    KeptAnswers(JdbcClient jdbc, Vault vault, BlindIndex index, AiSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.index = index;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<String> find(AccountId account, boolean personal, String question) {
        String hash = hash(question);
        return personal
                ? sealedAnswer(account, hash).map(bytes -> vault.open(account, field(hash), bytes))
                : jdbc.sql("select answer from ai_shared_answer where question = :hash and expires_at > :now")
                        .param("hash", hash)
                        .param("now", now())
                        .query(String.class)
                        .optional();
    }

    private Optional<byte[]> sealedAnswer(AccountId account, String hash) {
        return jdbc.sql("select sealed_answer from ai_answer where account_id = :account and question = :hash"
                        + " and expires_at > :now")
                .param("account", account.value())
                .param("hash", hash)
                .param("now", now())
                .query(byte[].class)
                .optional();
    }

    @Transactional
    public void keep(AccountId account, boolean personal, String question, String answer) {
        String hash = hash(question);
        if (personal) {
            jdbc.sql("delete from ai_answer where account_id = :account and question = :hash")
                    .param("account", account.value())
                    .param("hash", hash)
                    .update();
            jdbc.sql("insert into ai_answer (account_id, question, sealed_answer, expires_at)"
                            + " values (:account, :hash, :sealed, :expires) on conflict do nothing")
                    .param("account", account.value())
                    .param("hash", hash)
                    .param("sealed", vault.seal(account, field(hash), answer))
                    .param("expires", now().plus(settings.cachedFor()))
                    .update();
        } else {
            keepForAll(hash, answer);
        }
    }

    private void keepForAll(String hash, String answer) {
        jdbc.sql("delete from ai_shared_answer where question = :hash")
                .param("hash", hash)
                .update();
        jdbc.sql("insert into ai_shared_answer (question, answer, expires_at) values (:hash, :answer, :expires)"
                        + " on conflict do nothing")
                .param("hash", hash)
                .param("answer", answer)
                .param("expires", now().plus(settings.cachedFor()))
                .update();
    }

    @Override
    @Transactional
    public void resealAll(AccountId account) {
        jdbc.sql("select question, sealed_answer from ai_answer where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> Map.entry(row.getString(1), row.getBytes(2)))
                .list()
                .forEach(one -> jdbc.sql("update ai_answer set sealed_answer = ? where account_id = ? and question = ?")
                        .params(
                                vault.reseal(account, field(one.getKey()), one.getValue()),
                                account.value(),
                                one.getKey())
                        .update());
    }

    private String hash(String question) {
        return index.of(FIELD, question);
    }

    private static String field(String hash) {
        return FIELD + "/" + hash;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
