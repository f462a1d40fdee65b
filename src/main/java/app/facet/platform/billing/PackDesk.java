package app.facet.platform.billing;

import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Packs in the hands of an admin. None is ever deleted, because receipts name it; it is taken off sale. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class PackDesk {

    /** In which the house sells. */
    public static final Currency CURRENCY = Currency.getInstance("USD");

    private final JdbcClient jdbc;
    private final Packs packs;
    private final DeskCodes codes;
    private final StepUp stepUp;
    private final DeskLog log;

    PackDesk(JdbcClient jdbc, Packs packs, DeskCodes codes, StepUp stepUp, DeskLog log) {
        this.jdbc = jdbc;
        this.packs = packs;
        this.codes = codes;
        this.stepUp = stepUp;
        this.log = log;
    }

    @Transactional(readOnly = true)
    public List<Pack> packs() {
        return packs.all();
    }

    /** @throws DeskRefused when it cannot be so, or its code names something else */
    @Transactional
    public void add(String typed, PackDraft draft) {
        stepUp.require();
        String code = codes.fresh(typed);
        draft.requireSound();
        write(code, draft, CURRENCY, """
                insert into billing_pack (code, position, credits, price_cents, currency, valid_days, on_sale)
                values (:code, :credits, :credits, :price, :currency, :days, :onSale)""");
        log.added(log.entry("pack-added", "pack", code), packs.named(code));
    }

    /**
     * From now on it is so, for whoever buys it from now on.
     *
     * @throws DeskRefused when it cannot be
     * @throws NotFound when there is no such pack
     */
    @Transactional
    public void change(String code, PackDraft draft) {
        stepUp.require();
        Pack before = packs.named(code);
        draft.requireSound();
        write(code, draft, before.currency(), """
                update billing_pack set position = :credits, credits = :credits, price_cents = :price,
                currency = :currency, valid_days = :days, on_sale = :onSale where code = :code""");
        log.changed(log.entry("pack-edited", "pack", code), before, packs.named(code));
    }

    private void write(String code, PackDraft draft, Currency currency, String statement) {
        jdbc.sql(statement)
                .param("code", code)
                .param("credits", draft.credits())
                .param("price", DeskLimits.cents(draft.price(), currency))
                .param("currency", currency.getCurrencyCode())
                .param("days", draft.validDays())
                .param("onSale", draft.onSale())
                .update();
        jdbc.sql("delete from billing_pack_text where pack = :pack")
                .param("pack", code)
                .update();
        draft.tidyNames().forEach((language, name) -> name(code, language, name));
    }

    private void name(String code, String language, String name) {
        jdbc.sql("insert into billing_pack_text (pack, language, name) values (:pack, :language, :name)")
                .param("pack", code)
                .param("language", language)
                .param("name", name)
                .update();
    }
}
