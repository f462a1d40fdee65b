package app.facet.platform.ai;

import app.facet.platform.billing.Plans;
import app.facet.platform.kernel.AccountId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose key opens which provider to whom. A person's own comes first; the plan says which kinds count. */
@Component
class Keys {

    private static final Rule USUAL = new Rule(true, true);

    private final JdbcClient jdbc;
    private final AiSettings settings;
    private final Plans plans;
    private final SealedKeys own;

    Keys(JdbcClient jdbc, AiSettings settings, Plans plans, SealedKeys own) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.plans = plans;
        this.own = own;
    }

    @Transactional(readOnly = true)
    public Optional<Key> of(AccountId account, String provider) {
        Rule rule = rule(account);
        Optional<Key> mine = rule.own ? own.find(account, provider) : Optional.empty();
        return mine.isPresent() || !rule.house ? mine : house(provider);
    }

    Optional<Key> house(String provider) {
        return Optional.ofNullable(settings.keys().get(provider))
                .filter(key -> !key.isBlank())
                .map(key -> new Key(key, false));
    }

    private Rule rule(AccountId account) {
        return jdbc.sql("select house_keys, own_keys from ai_plan where plan = :plan")
                .param("plan", plans.of(account).code())
                .query((row, number) -> new Rule(row.getBoolean(1), row.getBoolean(2)))
                .optional()
                .orElse(USUAL);
    }

    private record Rule(boolean house, boolean own) {}
}
