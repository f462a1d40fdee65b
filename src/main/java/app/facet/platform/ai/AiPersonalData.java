package app.facet.platform.ai;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What models were asked for a person. Keys are not handed over: an export is easily lost. */
@Component
class AiPersonalData implements PersonalData {

    private static final List<String> TABLES =
            List.of("ai_call", "ai_spend", "ai_answer", "ai_own_key", "ai_preference", "ai_photo_consent");

    private final JdbcClient jdbc;
    private final SealedKeys keys;
    private final Choice choice;
    private final PhotoConsent consent;

    AiPersonalData(JdbcClient jdbc, SealedKeys keys, Choice choice, PhotoConsent consent) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.choice = choice;
        this.consent = consent;
    }

    @Override
    public String section() {
        return "ai";
    }

    @Override
    public Set<String> tables() {
        return Set.copyOf(TABLES);
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        archive.json(section(), "calls", calls(account));
        archive.json(section(), "own-keys", keys.of(account));
        var model = choice.preferred(account);
        if (model.isPresent()) {
            archive.json(section(), "preference", Map.of("model", model.get()));
        }
        var decisions = consent.all(account);
        if (!decisions.isEmpty()) {
            archive.json(section(), "photo-consent", decisions);
        }
    }

    private List<Map<String, Object>> calls(AccountId account) {
        return jdbc.sql("""
                select called_at, use_case, provider, model, own_key, tokens_in, tokens_out, cost_micros, outcome
                from ai_call where account_id = :account order by called_at
                """)
                .param("account", account.value())
                .query((row, number) -> Map.<String, Object>of(
                        "at", row.getObject(1, OffsetDateTime.class).toInstant(),
                        "useCase", row.getString(2),
                        "provider", row.getString(3),
                        "model", row.getString(4),
                        "ownKey", row.getBoolean(5),
                        "tokensIn", row.getLong(6),
                        "tokensOut", row.getLong(7),
                        "costInMillionthsOfADollar", row.getLong(8),
                        "outcome", row.getString(9)))
                .list();
    }

    @Override
    @Transactional
    public void erase(AccountId account) {
        TABLES.forEach(table -> jdbc.sql("delete from " + table + " where account_id = :account")
                .param("account", account.value())
                .update());
    }
}
