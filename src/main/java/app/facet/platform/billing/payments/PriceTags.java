package app.facet.platform.billing.payments;

import app.facet.platform.billing.Pack;
import app.facet.platform.billing.Packs;
import app.facet.platform.billing.Plan;
import app.facet.platform.billing.Plans;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What things cost somebody. */
@Component
class PriceTags {

    /** How long a page can be used. PaymentProviders want half an hour at least, counted from when it is opened. */
    private static final Duration PAGE_LASTS = Duration.ofHours(2);

    private static final Duration TO_OPEN_IT = Duration.ofHours(1);

    private final Plans plans;
    private final Packs packs;
    private final MembershipRows memberships;
    private final Discounts discounts;
    private final PaperWords words;
    private final TransactionTemplate transactions;
    private final Clock clock;

    PriceTags(
            Plans plans,
            Packs packs,
            MembershipRows memberships,
            Discounts discounts,
            PaperWords words,
            TransactionTemplate transactions,
            Clock clock) {
        this.plans = plans;
        this.packs = packs;
        this.memberships = memberships;
        this.discounts = discounts;
        this.words = words;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How a page describes it. */
    record Described(String name, @Nullable Tariff tariff, CheckoutOrder.@Nullable Discount discount) {}

    /**
     * A purchase that can be begun.
     *
     * @throws NotFound when it is not for sale
     * @throws AlreadySubscribed when somebody with a plan wants to buy one
     */
    Purchase price(AccountId account, Choice choice, String provider) {
        return choice.kind() == Choice.Kind.PACK ? pack(account, choice, provider) : plan(account, choice, provider);
    }

    private Purchase pack(AccountId account, Choice choice, String provider) {
        Pack pack = packs.named(choice.item());
        if (!pack.onSale()) {
            throw new NotFound();
        }
        var usual = Money.of(pack.price(), pack.currency());
        var total = usual.with(discounts.of(account, choice, pack, usual));
        return begun(account, choice, total, pack.credits(), pack.validDays(), 0, provider);
    }

    private Purchase plan(AccountId account, Choice choice, String provider) {
        Plan plan = plans.named(choice.item());
        if (!plan.onSale() || plan.isFree()) {
            throw new NotFound();
        }
        discounts.subscribed(account, choice, plan);
        boolean[] ever = {false};
        transactions.executeWithoutResult(status -> {
            if (memberships.current(account).isPresent()) {
                throw new AlreadySubscribed();
            }
            ever[0] = memberships.any(account);
        });
        return begun(account, choice, price(plan, choice.yearly()), 0, 0, ever[0] ? 0 : plan.trialDays(), provider);
    }

    private Purchase begun(
            AccountId account,
            Choice choice,
            Money total,
            long credits,
            int validDays,
            int trialDays,
            String provider) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Purchase(
                UUID.randomUUID(),
                account,
                choice,
                total,
                credits,
                validDays,
                trialDays,
                provider,
                null,
                null,
                null,
                Purchase.State.OPEN,
                now,
                now.plus(PAGE_LASTS),
                null,
                0);
    }

    /** Whether nobody should be led to its page any more. */
    boolean isOver(Purchase purchase) {
        Instant last = purchase.checkout() == null
                ? purchase.createdAt().plus(TO_OPEN_IT)
                : purchase.expiresAt().minus(Duration.ofMinutes(5));
        return !clock.instant().isBefore(last);
    }

    Described described(Purchase purchase) {
        String name = words.name(purchase.choice(), purchase.account());
        if (purchase.choice().kind() == Choice.Kind.PACK) {
            return new Described(name, null, null);
        }
        Plan plan = plans.named(purchase.choice().item());
        return new Described(
                name,
                tariff(plan, purchase.choice().yearly(), purchase.trialDays()),
                discounts.subscribed(purchase.account(), purchase.choice(), plan));
    }

    /** Whether what lowers the price of a subscription goes on doing so with another plan: not where its coupon is not for it. */
    boolean keepsDiscounts(Subscription mine, String plan) {
        return transactions
                .execute(status -> memberships.coupon(mine))
                .map(coupon -> discounts.holdFor(coupon, plan))
                .orElse(true);
    }

    /** @throws NotFound when the plan can't be chosen */
    Tariff tariff(String code, boolean yearly) {
        Plan plan = plans.named(code);
        if (!plan.onSale() || plan.isFree()) {
            throw new NotFound();
        }
        return tariff(plan, yearly, 0);
    }

    /** Under its English name: a provider has one price for all. */
    private static Tariff tariff(Plan plan, boolean yearly, int trialDays) {
        return new Tariff(plan.code(), "Facet " + plan.name(), yearly, price(plan, yearly), trialDays);
    }

    private static Money price(Plan plan, boolean yearly) {
        BigDecimal price = yearly ? plan.yearly() : plan.monthly();
        if (price == null) {
            throw new NotFound();
        }
        return Money.of(price, plan.currency());
    }
}
