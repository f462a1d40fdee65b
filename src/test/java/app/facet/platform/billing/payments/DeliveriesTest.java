package app.facet.platform.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.Credits;
import app.facet.platform.billing.Plans;
import app.facet.platform.billing.ledger.Ledger;
import app.facet.platform.billing.ledger.Pot;
import app.facet.platform.billing.sandbox.MemorySandbox;
import app.facet.platform.billing.stripe.SignedNews;
import app.facet.platform.kernel.AccountId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Many payments' whole lives, of packs and of plans that are renewed, changed, cancelled, ended and not paid; each news of them comes one to five times, in any order, and again after three days, with
 * forgeries in between. In the end the books are what the provider says. How many deliveries there are can be said with
 * {@code -Dfacet.test.deliveries}: the build takes ten thousand, a long run a hundred thousand.
 */
@HouseTest
class DeliveriesTest {

    private static final int DELIVERIES = Integer.getInteger("facet.test.deliveries", 10_000);
    private static final int TIMES = 3; // each is delivered, on average
    private static final int TAX_PERCENT = 19;
    private static final String[] KINDS = {
        "checkout.session.completed",
        "checkout.session.expired",
        "customer.subscription.created",
        "customer.subscription.updated",
        "customer.subscription.deleted",
        "invoice.paid",
        "invoice.payment_failed",
        "payment_intent.succeeded",
        "charge.refunded",
        "charge.dispute.created",
        "charge.dispute.closed"
    };
    private static final String OLD = "whsec_old";
    private static final String NEW = "whsec_new";

    @Autowired
    ApplicationContext house;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Accounts accounts;

    @Autowired
    Credits credits;

    @Autowired
    Ledger ledger;

    @Autowired
    Plans plans;

    @Autowired
    Invoices invoices;

    private final Random random = new Random(20_261_122);
    private final List<Incoming> happened = new ArrayList<>();
    private final Map<AccountId, Long> begunWith = new HashMap<>();
    private final List<AccountId> subscribers = new ArrayList<>();
    private final SignedNews door = new SignedNews(Clock.systemUTC(), OLD, NEW);
    private final MemorySandbox sandbox = new MemorySandbox(happened::add, Clock.systemUTC(), TAX_PERCENT);
    private int refused;
    private int forged;

    @Test
    void theBooksAreWhatTheProviderSaysWhateverComesInWhateverOrder() {
        var till = new Till(house, sandbox.provider(), transactions, Clock.systemUTC());
        for (int life = 0; happened.size() * TIMES < DELIVERIES; life++) {
            if (life % 20 == 0) {
                subscribe(till);
            } else {
                live(till, life);
            }
        }
        var deliveries = deliveries();
        assertThat(deliveries).hasSizeGreaterThanOrEqualTo(DELIVERIES * 9 / 10);
        deliveries.forEach(one -> deliver(till, one));
        deliveries.stream().limit(DELIVERIES / 20).forEach(one -> deliver(till, one)); // replayed, signed anew

        begunWith.keySet().forEach(this::compare);
        subscribers.forEach(this::comparePlan);
        assertThat(happened).extracting(Incoming::kind).contains(KINDS);
        assertThat(refused).as("forgeries").isEqualTo(forged).isGreaterThan(DELIVERIES / 50);
    }

    /** A purchase that is paid, and then what may become of it; some are left before they are paid. */
    private void live(Till till, int life) {
        AccountId who = life % 40 == 1 ? newcomer() : one(List.copyOf(begunWith.keySet()));
        var start = till.purchases.begin(who, Choice.pack(one(List.of("small", "medium", "large"))));
        String page = start.url().replaceFirst(".*/", "");
        if (random.nextInt(10) == 0) {
            sandbox.provider().checkouts().close(page);
            return;
        }
        sandbox.pay(page);
        fate(String.valueOf(sandbox.provider().checkouts().find(page).charge()));
        if (random.nextInt(3) == 0) {
            till.purchases.cameBack(who, start.purchase());
        } else {
            transactions.executeWithoutResult(status -> house.getBean(PurchaseRows.class)
                    .close(till.purchases.find(who, start.purchase()))); // so that the next one is another
        }
    }

    private void fate(String charge) {
        var provider = sandbox.provider().charges();
        for (int act = random.nextInt(4); act > 0; act--) {
            long left = provider.find(charge).captured() - provider.find(charge).refunded();
            if (random.nextBoolean() && left > 0) {
                provider.refund(charge, 1 + random.nextLong(left), "refund-" + UUID.randomUUID());
            } else {
                sandbox.dispute(charge, Charge.Dispute.OPEN);
                if (random.nextBoolean()) {
                    sandbox.dispute(charge, random.nextBoolean() ? Charge.Dispute.WON : Charge.Dispute.LOST);
                }
                return; // what is with the bank is not given back by us
            }
        }
    }

    /** A plan with all that may become of it, of which we hear nothing yet. */
    private void subscribe(Till till) {
        AccountId who = stranger();
        subscribers.add(who);
        var start = till.purchases.begin(who, Choice.plan(one(List.of("pro", "tattoo-premium")), random.nextBoolean()));
        String page = start.url().replaceFirst(".*/", "");
        sandbox.pay(page);
        String membership =
                String.valueOf(sandbox.provider().checkouts().find(page).membership());
        for (int act = 3 + random.nextInt(10); act > 0 && isLive(membership); act--) {
            happen(membership);
        }
    }

    private boolean isLive(String membership) {
        return !sandbox.provider().memberships().find(membership).state().isOver();
    }

    private void happen(String ref) {
        var memberships = sandbox.provider().memberships();
        String bill = memberships.find(ref).latestBill();
        switch (random.nextInt(12)) {
            case 0 -> memberships.cancelAtPeriodEnd(ref, true, "cancel");
            case 1 -> memberships.cancelAtPeriodEnd(ref, false, "resume");
            case 2 -> memberships.end(ref, "end");
            case 3, 4 -> memberships.change(ref, new PlanChange(tariff(), true, now()), "change");
            case 5, 6 -> sandbox.renew(ref, false);
            case 7 -> tryAgain(bill);
            case 8 -> dealWith(bill);
            default -> sandbox.renew(ref, true);
        }
    }

    private void tryAgain(@Nullable String bill) {
        if (bill != null) {
            sandbox.tryAgain(bill, random.nextBoolean());
        }
    }

    private void dealWith(@Nullable String bill) {
        String charge = bill == null
                ? null
                : sandbox.provider().memberships().bill(bill).charge();
        if (charge != null) {
            fate(charge);
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private Tariff tariff() {
        var tariffs = house.getBean(PriceTags.class);
        return tariffs.tariff(one(List.of("pro", "tattoo-premium", "enterprise")), random.nextBoolean());
    }

    private AccountId newcomer() {
        var who = stranger();
        begunWith.put(who, credits.balance(who).available());
        return who;
    }

    private AccountId stranger() {
        return accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private List<Incoming> deliveries() {
        var all = new ArrayList<Incoming>();
        for (Incoming news : happened) {
            for (int times = 1 + random.nextInt(5); times > 0; times--) {
                all.add(news);
            }
        }
        Collections.shuffle(all, random);
        return all;
    }

    /** Comes in by Stripe's door; what it is about is looked up where the test's provider is. */
    private void deliver(Till till, Incoming one) {
        byte[] body = SignedNews.body(one.event(), one.kind(), one.ref(), one.happenedAt());
        if (random.nextInt(20) == 0) {
            forge(body);
        }
        Instant now = Instant.now();
        Optional<Incoming> heard = door.hear(body, SignedNews.sign(body, random.nextBoolean() ? OLD : NEW, now));
        Incoming told = heard.orElseThrow();
        till.take(new Incoming(
                "sandbox", told.event(), told.kind(), told.touched(), told.ref(), told.happenedAt(), told.raw()));
    }

    private void forge(byte[] body) {
        Instant now = Instant.now();
        String good = SignedNews.sign(body, NEW, now);
        byte[] again =
                new String(body, StandardCharsets.UTF_8).replace("\":", "\": ").getBytes(StandardCharsets.UTF_8);
        List<Optional<Incoming>> tried = List.of(
                door.hear(body, SignedNews.sign(body, "whsec_wrong", now)),
                door.hear(body, SignedNews.sign(body, NEW, now.minus(Duration.ofMinutes(6)))),
                door.hear(again, good),
                door.hear(body, good.replaceFirst("v1=..", "v1=00x")),
                door.hear(body, ""));
        forged += tried.size();
        refused += (int) tried.stream().filter(Optional::isEmpty).count();
    }

    private void compare(AccountId who) {
        compareBooks(who);
        long bought = sandbox.charges(who).stream()
                .mapToLong(DeliveriesTest::creditsOf)
                .sum();
        assertThat(credits.balance(who).available()).as("credits").isEqualTo(begunWith.get(who) + bought);
    }

    private static long creditsOf(Charge charge) {
        long total = charge.amount().minor();
        long pack = total == 900 ? 10 : total == 2900 ? 40 : 120;
        return charge.stake() > 0 ? 0 : pack - pack * charge.refunded() / total;
    }

    private void comparePlan(AccountId who) {
        compareBooks(who);
        var membership = sandbox.memberships(who).getFirst();
        var ours = transactions.execute(
                status -> house.getBean(MembershipRows.class).of(who).getFirst());
        assertThat(ours.isAs(membership)).as("%s is %s", ours, membership).isTrue();
        boolean live = !membership.state().isOver() && membership.state() != Membership.State.UNPAID;
        assertThat(plans.of(who).code()).isEqualTo(live ? membership.plan() : "free");
        assertThat(invoices.of(who)).hasSameSizeAs(sandbox.charges(who));
    }

    private void compareBooks(AccountId who) {
        var expected = new EnumMap<Pot, Long>(Pot.class);
        for (Charge charge : sandbox.charges(who)) {
            long total = charge.amount().minor();
            long tax = total * TAX_PERCENT / (100 + TAX_PERCENT);
            long taxBack = tax * charge.refunded() / total;
            expected.merge(Pot.CLEARING, total - charge.refunded() - charge.stake(), Long::sum);
            expected.merge(Pot.SALES, tax - total, Long::sum);
            expected.merge(Pot.TAX, taxBack - tax, Long::sum);
            expected.merge(Pot.REFUNDS, charge.refunded() - taxBack, Long::sum);
            expected.merge(Pot.DISPUTES, charge.stake(), Long::sum);
        }
        var books = ledger.balances(who, "USD");
        expected.forEach((pot, sum) ->
                assertThat(books.getOrDefault(pot, 0L)).as("%s of %s", pot, who).isEqualTo(sum));
        assertThat(books.values().stream().mapToLong(Long::longValue).sum()).isZero();
    }
}
