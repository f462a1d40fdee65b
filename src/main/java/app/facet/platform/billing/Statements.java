package app.facet.platform.billing;

import app.facet.platform.billing.PlanTerm.Kind;
import app.facet.platform.billing.spi.PricedAction;
import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has, what they used and what became of it: the numbers of their billing page. */
@Service
public class Statements {

    private final Plans plans;
    private final Terms terms;
    private final Prices prices;
    private final Uses uses;
    private final Lots lots;
    private final CreditIssue issue;
    private final Movements movements;
    private final Clock clock;

    Statements(
            Plans plans,
            Terms terms,
            Prices prices,
            Uses uses,
            Lots lots,
            CreditIssue issue,
            Movements movements,
            Clock clock) {
        this.plans = plans;
        this.terms = terms;
        this.prices = prices;
        this.uses = uses;
        this.lots = lots;
        this.issue = issue;
        this.movements = movements;
        this.clock = clock;
    }

    /** What a plan includes, for those who compare. */
    @Transactional(readOnly = true)
    public List<Inclusion> included(Plan plan) {
        return terms.of(plan).stream()
                .filter(term -> term.kind() == Kind.INCLUDED)
                .flatMap(term -> prices.actions().stream()
                        .filter(action -> action.key().equals(term.action()))
                        .map(action -> new Inclusion(action, term.quantity(), term.per())))
                .toList();
    }

    /** What every action costs in credits, for those who compare. */
    @Transactional(readOnly = true)
    public List<ActionPrice> prices() {
        return prices.all();
    }

    /** For each action the plan includes, how much of it is used. */
    @Transactional(readOnly = true)
    public List<Meter> meters(AccountId account) {
        Standing standing = plans.standing(account);
        return terms.of(standing.plan()).stream()
                .filter(term -> term.kind() == Kind.INCLUDED)
                .flatMap(term -> prices.actions().stream()
                        .filter(action -> action.key().equals(term.action()))
                        .map(action -> meter(account, standing, term, action)))
                .toList();
    }

    private Meter meter(AccountId account, Standing standing, PlanTerm term, PricedAction action) {
        var window = term.per().around(standing.since(), clock.instant());
        int used = uses.in(account, action.key(), term.per(), window).included();
        return new Meter(action, used, term.quantity(), term.per(), window.end(), prices.of(action));
    }

    /** What can be spent, soonest to end first. */
    @Transactional
    public List<Lot> lots(AccountId account) {
        issue.upToDate(account);
        return lots.filled(account);
    }

    /** What moved somebody's credits, the newest first. */
    @Transactional(readOnly = true)
    public List<Movement> movements(AccountId account, Pageable page) {
        return movements.of(account, page);
    }
}
