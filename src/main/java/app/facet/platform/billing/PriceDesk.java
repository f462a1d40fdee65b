package app.facet.platform.billing;

import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prices of actions in the hands of an admin. What is set aside already stays at the price it was set aside for. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class PriceDesk {

    private static final int MOST = 10_000;

    private final JdbcClient jdbc;
    private final Prices prices;
    private final StepUp stepUp;
    private final DeskLog log;

    PriceDesk(JdbcClient jdbc, Prices prices, StepUp stepUp, DeskLog log) {
        this.jdbc = jdbc;
        this.prices = prices;
        this.stepUp = stepUp;
        this.log = log;
    }

    /** Of every action a product lends. */
    @Transactional(readOnly = true)
    public List<ActionPrice> prices() {
        return prices.all();
    }

    /**
     * From now on it costs so much.
     *
     * @param credits 0: no credits buy it, only a plan that includes it; null: as its product declares
     * @throws NotFound when no product lends such an action
     */
    @Transactional
    public void set(String action, @Nullable Integer credits) {
        stepUp.require();
        ActionPrice before = price(action);
        if (credits != null) {
            DeskLimits.within(credits, 0, MOST);
        }
        forget(action);
        if (credits != null && credits != before.usual()) {
            jdbc.sql("insert into billing_price (action, credits) values (:action, :credits)")
                    .param("action", action)
                    .param("credits", credits)
                    .update();
        }
        log.changed(log.entry("price-edited", "action", action), before, price(action));
    }

    private void forget(String action) {
        jdbc.sql("delete from billing_price where action = :action")
                .param("action", action)
                .update();
    }

    private ActionPrice price(String action) {
        return prices().stream()
                .filter(price -> price.action().equals(action))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
