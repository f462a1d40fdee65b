package app.facet.platform.billing;

import app.facet.platform.billing.DeskRefused.Why;
import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans in the hands of an admin. A price is for new purchases: whoever subscribes keeps theirs, which the payment
 * provider holds. What a plan includes holds at once, for everybody who has it.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class PlanDesk {

    private final JdbcClient jdbc;
    private final Plans plans;
    private final Terms terms;
    private final TermDesk termDesk;
    private final DeskCodes codes;
    private final StepUp stepUp;
    private final DeskLog log;

    PlanDesk(
            JdbcClient jdbc, Plans plans, Terms terms, TermDesk termDesk, DeskCodes codes, StepUp stepUp, DeskLog log) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.terms = terms;
        this.termDesk = termDesk;
        this.codes = codes;
        this.stepUp = stepUp;
        this.log = log;
    }

    @Transactional(readOnly = true)
    public List<Plan> plans() {
        return plans.all();
    }

    /** How many have each plan, by its code: paid for, on trial or given. Of the free one everybody else has. */
    @Transactional(readOnly = true)
    public Map<String, Long> owners() {
        var owners = new HashMap<String, Long>();
        jdbc.sql("""
                select plan, count(distinct account_id) as owners from (
                    select plan, account_id from billing_subscription where status in ('TRIALING', 'ACTIVE', 'PAST_DUE')
                    union all
                    select plan, account_id from billing_account_plan
                ) h group by plan""").query(row -> {
            owners.put(row.getString("plan"), row.getLong("owners"));
        });
        return owners;
    }

    /** @throws NotFound when there is no such plan */
    @Transactional(readOnly = true)
    public Plan plan(String code) {
        return plans.named(code);
    }

    @Transactional(readOnly = true)
    public List<PlanTerm> terms(String code) {
        return terms.of(plans.named(code));
    }

    /**
     * From now on it is so.
     *
     * @throws DeskRefused when it cannot be
     * @throws NotFound when there is no such plan
     */
    @Transactional
    public void change(String code, PlanDraft draft) {
        stepUp.require();
        Plan before = plans.named(code);
        requireSound(code, draft);
        write(code, before.currency(), draft);
        log.changed(log.entry("plan-edited", "plan", code), before, plans.named(code));
    }

    /**
     * Whoever looks at the plans finds it from now on, if it is on sale. None is ever deleted, because people have it and
     * receipts name it: it is taken off sale.
     *
     * @throws DeskRefused when it cannot be so, or its code names something else
     */
    @Transactional
    public void add(String typed, PlanDraft draft) {
        stepUp.require();
        String code = codes.fresh(typed);
        requireSound(code, draft);
        jdbc.sql("""
                insert into billing_plan (code, position, monthly_cents, currency)
                values (:code, :position, 0, :currency)""")
                .param("code", code)
                .param("position", draft.position())
                .param("currency", PackDesk.CURRENCY.getCurrencyCode())
                .update();
        write(code, PackDesk.CURRENCY, draft);
        log.added(log.entry("plan-added", "plan", code), plans.named(code));
    }

    private void requireSound(String code, PlanDraft draft) {
        draft.requireSound(code);
        boolean fits = plans.all().stream()
                .filter(other -> !other.code().equals(code))
                .noneMatch(other -> other.position() == draft.position()
                        || (other.isFree() && other.position() > draft.position())
                        || (code.equals(Plans.FREE) && other.position() < draft.position()));
        DeskRefused.unless(fits, Why.POSITION, draft.position());
    }

    private void write(String code, Currency currency, PlanDraft draft) {
        jdbc.sql("""
                update billing_plan set position = :position, monthly_cents = :monthly, yearly_cents = :yearly,
                trial_days = :trial, monthly_credits = :credits, unlimited = :unlimited, on_sale = :onSale,
                requests_percent = :requests, priority = :priority where code = :code""")
                .param("position", draft.position())
                .param("monthly", draft.monthlyCents(currency))
                .param("yearly", draft.yearlyCents(currency))
                .param("trial", draft.trialDays())
                .param("credits", draft.monthlyCredits())
                .param("unlimited", draft.unlimited())
                .param("onSale", draft.onSale())
                .param("requests", draft.requestsPercent())
                .param("priority", draft.priority())
                .param("code", code)
                .update();
        jdbc.sql("delete from billing_plan_text where plan = :plan")
                .param("plan", code)
                .update();
        draft.tidyTexts().forEach((language, text) -> write(code, language, text));
    }

    private void write(String code, String language, PlanText text) {
        jdbc.sql("insert into billing_plan_text (plan, language, name, line) values (:plan, :language, :name, :line)")
                .param("plan", code)
                .param("language", language)
                .param("name", text.name())
                .param("line", text.line())
                .update();
    }

    /**
     * From now on it includes and allows this, and no more of what products lend.
     *
     * @throws DeskRefused when it cannot
     * @throws NotFound when there is no such plan or action
     */
    @Transactional
    public void include(String code, List<PlanTerm> wanted) {
        stepUp.require();
        termDesk.replace(plans.named(code), wanted);
    }
}
