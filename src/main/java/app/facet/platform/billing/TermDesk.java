package app.facet.platform.billing;

import app.facet.platform.billing.DeskRefused.Why;
import app.facet.platform.billing.PlanTerm.Kind;
import app.facet.platform.billing.spi.PricedAction;
import app.facet.platform.kernel.NotFound;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rewrites what a plan includes. Terms of actions that no product lends any more stay as they are. */
@Component
class TermDesk {

    private static final int MOST = 1_000_000;

    private final JdbcClient jdbc;
    private final Terms terms;
    private final Prices prices;
    private final DeskLog log;

    TermDesk(JdbcClient jdbc, Terms terms, Prices prices, DeskLog log) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.prices = prices;
        this.log = log;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(Plan plan, List<PlanTerm> wanted) {
        var actions = prices.actions().stream().map(PricedAction::key).toList();
        if (!wanted.stream().allMatch(term -> actions.contains(term.action()))) {
            throw new NotFound();
        }
        actions.forEach(action -> replace(
                plan,
                action,
                byKind(terms.of(plan, action)),
                byKind(wanted.stream()
                        .filter(term -> term.action().equals(action))
                        .toList())));
    }

    private static Map<Kind, PlanTerm> byKind(List<PlanTerm> terms) {
        return terms.stream()
                .collect(Collectors.toMap(
                        PlanTerm::kind, term -> term, (one, other) -> other, () -> new EnumMap<>(Kind.class)));
    }

    private void replace(Plan plan, String action, Map<Kind, PlanTerm> before, Map<Kind, PlanTerm> after) {
        if (before.equals(after)) {
            return;
        }
        requireSound(after);
        jdbc.sql("delete from billing_plan_term where plan = :plan and action = :action")
                .param("plan", plan.code())
                .param("action", action)
                .update();
        after.values().forEach(term -> add(plan, term));
        log.note(log.entry("plan-terms-edited", "plan", plan.code())
                .with("action", action)
                .with("terms", DeskLog.fromTo(words(before), words(after))));
    }

    private static void requireSound(Map<Kind, PlanTerm> terms) {
        terms.values().stream()
                .map(PlanTerm::quantity)
                .filter(quantity -> quantity != null)
                .forEach(quantity -> DeskLimits.within(quantity, 0, MOST));
        var included = terms.get(Kind.INCLUDED);
        var atMost = terms.get(Kind.AT_MOST);
        if (included != null && atMost != null && included.per() == atMost.per()) {
            DeskRefused.unless(count(included) <= count(atMost), Why.MORE_THAN_ALLOWED, count(atMost));
        }
    }

    /** As often as people like fits into any limit. */
    private static int count(PlanTerm term) {
        Integer quantity = term.quantity();
        return quantity != null ? quantity : term.kind() == Kind.INCLUDED ? 0 : MOST;
    }

    private void add(Plan plan, PlanTerm term) {
        jdbc.sql("""
                insert into billing_plan_term (plan, action, kind, per, quantity)
                values (:plan, :action, :kind, :per, :quantity)""")
                .param("plan", plan.code())
                .param("action", term.action())
                .param("kind", term.kind().name())
                .param("per", term.per().name())
                .param("quantity", term.quantity())
                .update();
    }

    private static String words(Map<Kind, PlanTerm> terms) {
        return terms.isEmpty()
                ? "none"
                : terms.values().stream()
                        .map(term -> term.quantity() == null
                                ? term.kind() + " any"
                                : "%s %d per %s".formatted(term.kind(), term.quantity(), term.per()))
                        .collect(Collectors.joining(", "));
    }
}
