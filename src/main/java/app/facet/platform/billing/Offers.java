package app.facet.platform.billing;

import app.facet.platform.billing.Offer.Verdict;
import app.facet.platform.billing.Per.Window;
import app.facet.platform.billing.PlanTerm.Kind;
import app.facet.platform.billing.spi.PricedAction;
import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out what an action costs somebody, by their plan, what they did before and the credits they have. */
@Component
class Offers {

    private final Plans plans;
    private final Terms terms;
    private final Prices prices;
    private final Uses uses;
    private final Wallets wallets;
    private final Clock clock;

    Offers(Plans plans, Terms terms, Prices prices, Uses uses, Wallets wallets, Clock clock) {
        this.plans = plans;
        this.terms = terms;
        this.prices = prices;
        this.uses = uses;
        this.wallets = wallets;
        this.clock = clock;
    }

    /**
     * An offer and what it rests on.
     *
     * @param spans in which the action is counted
     */
    record Reckoning(Plan plan, Offer offer, List<Span> spans) {}

    /** A term of the plan, in its span around now. */
    record Span(PlanTerm term, Window window, Uses.Count used) {

        int left() {
            int limit = term.quantity() == null ? Integer.MAX_VALUE : term.quantity();
            return Math.max(0, limit - (term.kind() == Kind.INCLUDED ? used.included() : used.total()));
        }
    }

    Reckoning reckon(AccountId account, PricedAction action, int quantity) {
        if (quantity < 1) {
            throw new IllegalArgumentException("Nobody asks for %d of %s".formatted(quantity, action.key()));
        }
        Standing standing = plans.standing(account);
        Instant now = clock.instant();
        List<Span> spans = terms.of(standing.plan(), action.key()).stream()
                .map(term -> span(account, term, term.per().around(standing.since(), now)))
                .toList();
        var offer = new Reckoner(
                        quantity, prices.of(action), wallets.of(account).available())
                .offer(standing.plan(), of(Kind.INCLUDED, spans), of(Kind.AT_MOST, spans));
        return new Reckoning(standing.plan(), offer, spans);
    }

    private Span span(AccountId account, PlanTerm term, Window window) {
        return new Span(term, window, uses.in(account, term.action(), term.per(), window));
    }

    private static Optional<Span> of(Kind kind, List<Span> spans) {
        return spans.stream().filter(span -> span.term().kind() == kind).findFirst();
    }

    /** The rules, apart from where their numbers come from. */
    record Reckoner(int quantity, int price, long balance) {

        Offer offer(Plan plan, Optional<Span> included, Optional<Span> atMost) {
            if (atMost.isPresent() && atMost.get().left() < quantity) {
                return offer(
                        plan,
                        Verdict.TOO_MANY,
                        0,
                        0,
                        included,
                        atMost.get().window().end());
            }
            if (plan.unlimited()
                    || included.filter(span -> span.term().quantity() == null).isPresent()) {
                return offer(plan, Verdict.UNLIMITED, quantity, 0, Optional.empty(), null);
            }
            int free = Math.min(quantity, included.map(Span::left).orElse(0));
            if (price == 0 && free < quantity) {
                Instant again = included.map(span -> span.window().end()).orElse(null);
                return offer(plan, again == null ? Verdict.NOT_IN_PLAN : Verdict.TOO_MANY, free, 0, included, again);
            }
            return offer(plan, free, (long) (quantity - free) * price, included);
        }

        private Offer offer(Plan plan, int free, long credits, Optional<Span> included) {
            var verdict = credits == 0 ? Verdict.INCLUDED : credits <= balance ? Verdict.CREDITS : Verdict.NOT_ENOUGH;
            return offer(plan, verdict, free, credits, included, null);
        }

        private Offer offer(
                Plan plan, Verdict verdict, int free, long credits, Optional<Span> included, @Nullable Instant again) {
            return new Offer(
                    quantity,
                    verdict,
                    free,
                    credits,
                    balance,
                    included.map(Span::left).orElse(null),
                    included.map(span -> span.term().quantity()).orElse(null),
                    included.map(span -> span.window().end()).orElse(null),
                    free == quantity && plan.isFree(),
                    again);
        }
    }
}
