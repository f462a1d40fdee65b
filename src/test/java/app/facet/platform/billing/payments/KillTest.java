package app.facet.platform.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.billing.Plans;
import app.facet.platform.billing.ledger.Pot;
import app.facet.platform.kernel.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A process is killed at each of its steps in turn: before and after it writes, keeps what it wrote, and asks the provider.
 * Then its owner tries again, all news come in and the night compares, in one order or another. Nobody is charged twice,
 * nobody gets nothing for their money, and the books add to zero all along.
 */
@HouseTest
class KillTest {

    /** All on H2; in the build's second run, on PostgreSQL, each fourth, unless {@code facet.test.kill-stride} says 1. */
    private static final int STRIDE = Integer.getInteger(
            "facet.test.kill-stride", "postgresql".equals(System.getProperty("facet.test.database")) ? 4 : 1);

    private static final Money HUNDRED = new Money(10_000, Currency.getInstance("USD"));

    @Autowired
    ApplicationContext house;

    @Autowired
    Plans plans;

    @Autowired
    TransactionTemplate transactions;

    /**
     * What is done to somebody's money.
     *
     * @param before without disturbance
     * @param act is killed, and may be repeated
     * @param then how everything stands in the end
     */
    private record Story(Consumer<Life> before, BiConsumer<Life, Till> act, Consumer<Life> then) {}

    /** Kills it at its steps, after it was seen how many there are. */
    private void tell(int atLeast, Story story) {
        int steps = told(story, Fate.NEVER);
        assertThat(steps).as("steps").isGreaterThanOrEqualTo(atLeast);
        for (int step = 0; step < steps; step += STRIDE) {
            try {
                told(story, step);
            } catch (AssertionError | RuntimeException wrong) {
                throw new AssertionError("Killed at step " + step + " of " + steps, wrong);
            }
        }
    }

    private int told(Story story, int killedAt) {
        var life = new Life(house);
        story.before().accept(life);
        var fate = new Fate(killedAt);
        try {
            story.act().accept(life, life.till(fate));
        } catch (Fate.Killed killed) {
            life.booksAddToZero(); // the next process knows nothing but what was kept
        }
        recover(life, story, killedAt % 3);
        story.act().accept(life, life.till());
        life.booksAreWhatTheProviderHas();
        story.then().accept(life);
        return fate.steps();
    }

    private static void recover(Life life, Story story, int order) {
        Runnable again = () -> story.act().accept(life, life.till());
        Runnable news = () -> life.hear(life.till());
        Runnable night = () -> life.till().reconciliation.run();
        var healing =
                switch (order) {
                    case 0 -> new Runnable[] {again, news, night};
                    case 1 -> new Runnable[] {news, night};
                    default -> new Runnable[] {night, news};
                };
        for (Runnable one : healing) {
            one.run();
            life.booksAddToZero();
        }
        life.booksAreWhatTheProviderHas();
    }

    private static String page(PurchaseStart start) {
        return start.url().replaceFirst(".*/", "");
    }

    private static void subscribe(Life life, Till till) {
        var bought = till.purchases.of(life.who);
        boolean paid = !bought.isEmpty() && bought.getFirst().state() == Purchase.State.PAID;
        UUID purchase = paid ? bought.getFirst().id() : pay(life, till);
        till.purchases.cameBack(life.who, purchase);
        life.hear(till);
    }

    private static UUID pay(Life life, Till till) {
        var start = till.purchases.begin(life.who, Choice.plan("pro", false));
        if (start.url().contains("sandbox_cs")) {
            life.sandbox.pay(page(start));
        }
        return start.purchase();
    }

    /** Whoever had a plan before gets no trial. */
    private void hadOneBefore(Life life) {
        var then = Instant.parse("2026-01-01T00:00:00Z");
        var ended = new Membership(
                "sub_" + life.who,
                life.who,
                Membership.State.CANCELED,
                "pro",
                false,
                then,
                then,
                then,
                null,
                false,
                then,
                null,
                java.util.List.of());
        transactions.executeWithoutResult(
                status -> house.getBean(MembershipRows.class).insert("mem-past", life.who, ended));
    }

    private void subscribed(Life life) {
        hadOneBefore(life);
        subscribe(life, life.till());
        life.pass(Duration.ofDays(10));
    }

    private static Subscription subscription(Life life) {
        return life.till().subscriptions.current(life.who).orElseThrow();
    }

    private void has(Life life, String plan, long sales, int invoices) {
        assertThat(plans.of(life.who).code()).isEqualTo(plan);
        assertThat(subscription(life).plan()).isEqualTo(plan);
        assertThat(life.sandbox.memberships(life.who)).hasSize(1);
        assertThat(-life.books().getOrDefault(Pot.SALES, 0L)).isEqualTo(sales);
        assertThat(house.getBean(Invoices.class).of(life.who)).hasSize(invoices);
    }

    @Test
    void aPlanThatIsPaidAtOnceBeginsOnceAndIsPaidOnce() {
        tell(50, new Story(this::hadOneBefore, KillTest::subscribe, life -> has(life, "pro", 2_900, 1)));
    }

    @Test
    void aTrialBeginsOnceAndCostsNothing() {
        tell(40, new Story(life -> {}, KillTest::subscribe, life -> {
            assertThat(subscription(life).state()).isEqualTo(Membership.State.TRIALING);
            has(life, "pro", 0, 0);
        }));
    }

    @Test
    void aChangeCostsWhatIsLeftOfThePeriodOnce() {
        long seconds = Duration.ofDays(10).toSeconds();
        tell(15, new Story(this::subscribed, KillTest::enlarge, life -> {
            var mine = subscription(life);
            long whole = Duration.between(mine.periodStart(), mine.periodEnd()).toSeconds();
            long difference = 19_900 * (whole - seconds) / whole - 2_900 * (whole - seconds) / whole;
            has(life, "enterprise", 2_900 + difference, 2);
        }));
    }

    private static void enlarge(Life life, Till till) {
        if (!till.subscriptions.current(life.who).orElseThrow().plan().equals("enterprise")) {
            var seen = till.subscriptions.preview(life.who, "enterprise", false);
            till.subscriptions.change(life.who, "enterprise", false, seen);
        }
        life.hear(till);
    }

    @Test
    void whatIsCancelledStaysUntilThePeriodEndsAndCostsNothingMore() {
        tell(10, new Story(this::subscribed, KillTest::cancel, life -> {
            assertThat(subscription(life).cancelAtPeriodEnd()).isTrue();
            has(life, "pro", 2_900, 1);
        }));
    }

    private static void cancel(Life life, Till till) {
        till.subscriptions.cancel(life.who);
        life.hear(till);
    }

    @Test
    void whatIsKeptAfterAllGoesOn() {
        tell(10, new Story(this::cancelled, KillTest::resume, life -> {
            assertThat(subscription(life).cancelAtPeriodEnd()).isFalse();
            has(life, "pro", 2_900, 1);
        }));
    }

    private void cancelled(Life life) {
        subscribed(life);
        cancel(life, life.till());
    }

    private static void resume(Life life, Till till) {
        till.subscriptions.resume(life.who);
        life.hear(till);
    }

    private void renewed(Life life) {
        subscribed(life);
        life.pass(Duration.ofDays(25));
        life.sandbox.passTime();
    }

    @Test
    void aRenewalWeAreToldOfIsBookedOnce() {
        tell(10, new Story(this::renewed, (life, till) -> life.hear(till), life -> has(life, "pro", 5_800, 2)));
    }

    @Test
    void aRenewalTheNightFindsIsBookedOnce() {
        tell(
                10,
                new Story(
                        this::renewed, (life, till) -> till.reconciliation.run(), life -> has(life, "pro", 5_800, 2)));
    }

    private static Deposits.Wanted wanted(Life life, Duration away) {
        return new Deposits.Wanted(
                "booking:" + life.who, "Deposit", HUNDRED, life.now().plus(away), "tattoos");
    }

    private static Deposit secured(Life life, Till till, Duration away) {
        var start = till.deposits.begin(life.who, wanted(life, away));
        if (start.url().contains("sandbox_cs")) {
            life.sandbox.pay(page(start));
        }
        return till.deposits.cameBack(life.who, start.purchase());
    }

    private static UUID deposit(Life life, Till till) {
        return till.deposits.begin(life.who, wanted(life, Duration.ZERO)).purchase();
    }

    private static void deposits(Life life, long minor, Deposit.State state) {
        var till = life.till();
        assertThat(till.deposits.find(life.who, deposit(life, till)).state()).isEqualTo(state);
        assertThat(-life.books().getOrDefault(Pot.DEPOSITS, 0L)).isEqualTo(minor);
    }

    @Test
    void aDepositIsHeldOnce() {
        tell(
                30,
                new Story(
                        life -> {},
                        (life, till) -> {
                            secured(life, till, Duration.ofDays(3));
                            life.hear(till);
                        },
                        life -> {
                            deposits(life, 0, Deposit.State.HELD);
                            assertThat(life.sandbox.charges(life.who)).hasSize(1);
                        }));
    }

    private static BiConsumer<Life, Till> act(BiConsumer<Till, Deposit> act) {
        return (life, till) -> {
            act.accept(till, till.deposits.find(life.who, deposit(life, till)));
            life.hear(till);
        };
    }

    private static Consumer<Life> after(Duration away) {
        return life -> secured(life, life.till(), away);
    }

    @Test
    void whatIsHeldIsTakenOnce() {
        tell(
                10,
                new Story(
                        after(Duration.ofDays(3)),
                        act((till, one) -> till.deposits.capture(one.account(), one.id(), 4_000)),
                        life -> deposits(life, 4_000, Deposit.State.CAPTURED)));
    }

    @Test
    void whatIsHeldIsLetGo() {
        tell(
                10,
                new Story(
                        after(Duration.ofDays(3)),
                        act((till, one) -> till.deposits.release(one.account(), one.id())),
                        life -> deposits(life, 0, Deposit.State.RELEASED)));
    }

    @Test
    void whatWasTakenIsGivenBackOnce() {
        tell(
                10,
                new Story(
                        after(Duration.ofDays(30)),
                        act((till, one) -> till.deposits.release(one.account(), one.id())),
                        life -> deposits(life, 0, Deposit.State.RELEASED)));
    }

    @Test
    void aKeptCardIsChargedOnce() {
        tell(
                10,
                new Story(
                        after(Duration.ofDays(200)),
                        act((till, one) -> till.deposits.chargeKept(one.account(), one.id())),
                        life -> {
                            deposits(life, 10_000, Deposit.State.CAPTURED);
                            assertThat(life.sandbox.charges(life.who)).hasSize(1);
                        }));
    }

    private static String work(AccountId who) {
        return "work:" + who;
    }

    private static void send(Life life, Till till) {
        till.payouts.send(life.who, work(life.who), HUNDRED);
        life.hear(till);
    }

    private static void introduced(Life life) {
        introduced(life, life.till());
    }

    @Test
    void aPayeeIsSentTheirPartOnce() {
        tell(10, new Story(KillTest::introduced, KillTest::send, life -> {
            assertThat(life.sandbox.sent(life.who)).isEqualTo(9_000);
            assertThat(life.books()).containsEntry(Pot.COMMISSION, -1_000L).containsEntry(Pot.CLEARING, -9_000L);
        }));
    }

    @Test
    void somebodyBecomesAPayeeOnce() {
        tell(
                8,
                new Story(
                        life -> {},
                        (life, till) -> {
                            introduced(life, till);
                            life.hear(till);
                        },
                        life -> {
                            assertThat(life.till().payouts.readiness(life.who)).isEqualTo(Payouts.Readiness.READY);
                            assertThat(life.sandbox.payees(life.who)).hasSize(1);
                        }));
    }

    private static void introduced(Life life, Till till) {
        till.payouts.onboard(life.who, "account");
        till.payouts.refresh(life.who);
    }

    @Test
    void whatIsTakenBackFromAPayeeIsTakenBackOnce() {
        tell(
                8,
                new Story(
                        life -> {
                            introduced(life);
                            send(life, life.till());
                        },
                        (life, till) -> {
                            till.payouts.takeBack(work(life.who), 3_000);
                            life.hear(till);
                        },
                        life -> {
                            assertThat(life.sandbox.sent(life.who)).isEqualTo(6_000);
                            assertThat(life.books()).containsEntry(Pot.CLEARING, -6_000L);
                        }));
    }
}
