package app.facet.platform.billing;

import app.facet.platform.billing.spi.PriceList;
import app.facet.platform.billing.spi.PricedAction;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What every action of every product costs in credits. */
@Component
class Prices {

    private static final Pattern SHAPE = Pattern.compile("[a-z]+\\.[a-z-]+");

    private final Map<String, PricedAction> actions;
    private final JdbcClient jdbc;

    Prices(ObjectProvider<PriceList> lists, JdbcClient jdbc) {
        var collected = new LinkedHashMap<String, PricedAction>();
        lists.orderedStream().flatMap(list -> list.actions().stream()).forEach(action -> {
            if (!SHAPE.matcher(action.key()).matches() || collected.put(action.key(), action) != null) {
                throw new IllegalStateException("A priced action is named <product>.<what>, once: " + action.key());
            }
        });
        this.actions = Collections.unmodifiableMap(collected);
        this.jdbc = jdbc;
    }

    Collection<PricedAction> actions() {
        return actions.values();
    }

    /** Of every action a product lends. */
    @Transactional(readOnly = true)
    public List<ActionPrice> all() {
        Map<String, Integer> overrides = new HashMap<>();
        jdbc.sql("select action, credits from billing_price").query(row -> {
            overrides.put(row.getString("action"), row.getInt("credits"));
        });
        return actions.values().stream()
                .map(action -> new ActionPrice(action.key(), action.credits(), overrides.get(action.key())))
                .toList();
    }

    /** @return credits for one; 0: no credits buy it */
    @Transactional(readOnly = true)
    public int of(PricedAction action) {
        return jdbc.sql("select credits from billing_price where action = :action")
                .param("action", action.key())
                .query(Integer.class)
                .optional()
                .orElse(action.credits());
    }
}
