package app.facet.product.dating.bios;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers in the database, each sealed with its owner's key and bound to its question. */
@Component
class AnswerRows implements SealedData {

    private static final TypeReference<List<ToldFact>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;

    AnswerRows(JdbcClient jdbc, Vault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    Answers of(AccountId owner) {
        var told = new EnumMap<Question, List<ToldFact>>(Question.class);
        sealed(owner)
                .forEach((question, bytes) ->
                        told.put(question, json.readValue(vault.open(owner, field(question), bytes), FACTS)));
        return new Answers(told);
    }

    void store(AccountId owner, Question question, List<ToldFact> facts, Instant now) {
        jdbc.sql("delete from dating_bio_answer where account_id = ? and question = ?")
                .params(owner.value(), question.name())
                .update();
        if (!facts.isEmpty()) {
            jdbc.sql(
                            "insert into dating_bio_answer (account_id, question, sealed_facts, changed_at) values (?, ?, ?, ?)")
                    .params(
                            owner.value(),
                            question.name(),
                            vault.seal(owner, field(question), json.writeValueAsString(facts)),
                            now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    void erase(AccountId owner) {
        jdbc.sql("delete from dating_bio_answer where account_id = ?")
                .param(owner.value())
                .update();
    }

    @Override
    @Transactional
    public void resealAll(AccountId account) {
        sealed(account).forEach((question, bytes) -> jdbc.sql(
                        "update dating_bio_answer set sealed_facts = ? where account_id = ? and question = ?")
                .params(vault.reseal(account, field(question), bytes), account.value(), question.name())
                .update());
    }

    private Map<Question, byte[]> sealed(AccountId owner) {
        var found = new EnumMap<Question, byte[]>(Question.class);
        jdbc.sql("select question, sealed_facts from dating_bio_answer where account_id = ?")
                .param(owner.value())
                .query((row, number) -> found.put(Question.valueOf(row.getString(1)), row.getBytes(2)))
                .list();
        return found;
    }

    private static String field(Question question) {
        return "dating.bio-answer/" + question.key();
    }
}
