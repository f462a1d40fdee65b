package app.facet.platform.ai;

import app.facet.platform.ai.spi.Ability;
import app.facet.platform.kernel.AccountId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is asked, and who after that: what the person prefers, then models as able as wanted, the person's own key before
 * the house's, the cheapest first. Whoever rests is left out. The built-in engine is none of them; it comes after all.
 */
@Component
class Choice {

    private final JdbcClient jdbc;
    private final Models models;
    private final Keys keys;
    private final Lines lines;

    Choice(JdbcClient jdbc, Models models, Keys keys, Lines lines) {
        this.jdbc = jdbc;
        this.models = models;
        this.keys = keys;
        this.lines = lines;
    }

    @Transactional(readOnly = true)
    public List<Candidate> of(AccountId account, Ability ability, Tier tier) {
        String preferred = preferred(account).orElse("");
        return models.able(ability).stream()
                .filter(model -> lines.isOpen(model.provider()))
                .flatMap(model -> candidate(account, model))
                .sorted(Comparator.<Candidate>comparingInt(
                                one -> one.model().code().equals(preferred) ? 0 : 1)
                        .thenComparingInt(one -> Math.abs(one.model().tier().compareTo(tier)))
                        .thenComparingInt(one -> one.key().own() ? 0 : 1)
                        .thenComparingLong(one -> one.model().inMicros()
                                + one.model().outMicros()
                                + one.model().imageMicros())
                        .thenComparing(one -> one.model().code()))
                .toList();
    }

    /** Whose models could be asked, by name of the provider. */
    @Transactional(readOnly = true)
    public List<String> providers(AccountId account, Ability ability) {
        return models.able(ability).stream()
                .map(AiModel::provider)
                .distinct()
                .filter(provider -> keys.of(account, provider).isPresent())
                .toList();
    }

    private Stream<Candidate> candidate(AccountId account, AiModel model) {
        return keys.of(account, model.provider()).map(key -> new Candidate(model, key)).stream();
    }

    @Transactional(readOnly = true)
    public Optional<String> preferred(AccountId account) {
        return jdbc.sql("select model from ai_preference where account_id = :account")
                .param("account", account.value())
                .query(String.class)
                .optional();
    }

    @Transactional
    public void prefer(AccountId account, Optional<String> model) {
        jdbc.sql("delete from ai_preference where account_id = :account")
                .param("account", account.value())
                .update();
        model.ifPresent(code -> jdbc.sql("insert into ai_preference (account_id, model) values (:account, :model)")
                .param("account", account.value())
                .param("model", code)
                .update());
    }
}
