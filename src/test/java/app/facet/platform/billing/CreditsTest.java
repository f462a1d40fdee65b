package app.facet.platform.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.Offer.Verdict;
import app.facet.platform.billing.PlanTerm.Kind;
import app.facet.platform.billing.ledger.Line;
import app.facet.platform.billing.ledger.Pot;
import app.facet.platform.kernel.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class CreditsTest {

    private static final String PLAN = "tattoo-premium";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Plans plans;

    @Autowired
    CreditUpdates updates;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transactions;

    private Bank bank;
    private AccountId ada;

    @BeforeEach
    void openTheBank() {
        bank = new Bank(jdbc, plans, updates, transactions);
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    @AfterEach
    void forgetTerms() {
        bank.forgetTerms();
    }

    @Test
    void whatIsHeldIsTakenWhenItSucceededAndGivenBackWhenNot() {
        bank.gift(ada, 20);

        bank.hold(ada, TestAction.SKETCH, 2, "first");
        assertThat(bank.balance(ada)).isEqualTo(new CreditBalance(14, 6));
        assertThat(bank.capture(ada, TestAction.SKETCH, "first")).isTrue();
        bank.hold(ada, TestAction.POSTER, 1, "second");
        bank.run(() -> bank.credits.release(ada, TestAction.POSTER, "second"));

        assertThat(bank.balance(ada)).isEqualTo(new CreditBalance(14, 0));
        assertThat(pots()).isEqualTo(Map.of(Pot.ISSUED, -20L, Pot.AVAILABLE, 14L, Pot.SPENT, 6L, Pot.HELD, 0L));
    }

    @Test
    void underOneReferenceNothingIsPaidTwice() {
        bank.gift(ada, 20);

        for (int i = 0; i < 3; i++) {
            bank.hold(ada, TestAction.SKETCH, 1, "same");
            bank.capture(ada, TestAction.SKETCH, "same");
        }

        assertThat(bank.balance(ada)).isEqualTo(new CreditBalance(17, 0));
    }

    @Test
    void whatWasGivenBackCanBeTriedAgainButNotCapturedAfterwards() {
        bank.gift(ada, 3);
        bank.hold(ada, TestAction.SKETCH, 1, "photo");
        bank.run(() -> bank.credits.release(ada, TestAction.SKETCH, "photo"));

        assertThat(bank.capture(ada, TestAction.SKETCH, "photo")).isFalse();
        bank.hold(ada, TestAction.SKETCH, 1, "photo");

        assertThat(bank.capture(ada, TestAction.SKETCH, "photo")).isTrue();
        assertThat(bank.balance(ada)).isEqualTo(new CreditBalance(0, 0));
    }

    @Test
    void ofSeveralOnlyThoseThatWereDoneArePaid() {
        bank.term("free", TestAction.SKETCH, Kind.INCLUDED, Per.MONTH, 2);
        bank.gift(ada, 30);
        bank.hold(ada, TestAction.SKETCH, 6, "six");
        assertThat(bank.balance(ada)).isEqualTo(new CreditBalance(18, 12));

        bank.run(() -> bank.credits.capture(ada, TestAction.SKETCH, "six", 3));

        assertThat(bank.balance(ada)).isEqualTo(new CreditBalance(27, 0));
        assertThat(bank.offer(ada, TestAction.SKETCH, 1).left()).isZero();
    }

    @Test
    void ofThoseThePlanIncludesTheUndoneAreIncludedAgain() {
        bank.term("free", TestAction.SKETCH, Kind.INCLUDED, Per.MONTH, 3);
        bank.hold(ada, TestAction.SKETCH, 3, "three");

        bank.run(() -> bank.credits.capture(ada, TestAction.SKETCH, "three", 1));
        assertThat(bank.offer(ada, TestAction.SKETCH, 1).left()).isEqualTo(2);
        bank.run(() -> bank.credits.refund(ada, TestAction.SKETCH, "three"));

        assertThat(bank.offer(ada, TestAction.SKETCH, 1).left()).isEqualTo(3);
    }

    @Test
    void whatTurnedOutToBeNoGoodIsRefundedToWhereItCameFrom() {
        bank.gift(ada, 5, bank.clock.instant().plus(Duration.ofDays(10)));
        bank.gift(ada, 5);
        bank.hold(ada, TestAction.POSTER, 1, "poster");
        bank.capture(ada, TestAction.POSTER, "poster");

        bank.run(() -> bank.credits.refund(ada, TestAction.POSTER, "poster"));
        bank.run(() -> bank.credits.refund(ada, TestAction.POSTER, "poster"));

        assertThat(bank.in(() -> bank.lots.filled(ada)))
                .extracting(Lot::remaining)
                .containsExactly(5L, 5L);
        assertThat(pots()).containsEntry(Pot.SPENT, 0L).containsEntry(Pot.AVAILABLE, 10L);
    }

    @Test
    void theOfferSaysWhatIsIncludedWhatItCostsAndWhenThePlanRenews() {
        bank.term("free", TestAction.SKETCH, Kind.INCLUDED, Per.MONTH, 2);
        bank.gift(ada, 4);

        assertThat(bank.offer(ada, TestAction.SKETCH, 1))
                .isEqualTo(new Offer(
                        1, Verdict.INCLUDED, 1, 0, 4, 2, 2, Instant.parse("2027-02-28T10:00:00Z"), true, null));
        var three = bank.offer(ada, TestAction.SKETCH, 3);
        assertThat(three.verdict()).isEqualTo(Verdict.CREDITS);
        assertThat(three.credits()).isEqualTo(3);
        var four = bank.offer(ada, TestAction.SKETCH, 4);
        assertThat(four.verdict()).isEqualTo(Verdict.NOT_ENOUGH);
        assertThat(four.missing()).isEqualTo(2);
    }

    @Test
    void whatCostsMoreThanThereIsIsRefusedAndNothingMoves() {
        bank.gift(ada, 6);

        assertThatExceptionOfType(NotEnoughCredits.class)
                .isThrownBy(() -> bank.hold(ada, TestAction.POSTER, 1, "poster"));
        assertThatExceptionOfType(NotInPlan.class).isThrownBy(() -> bank.hold(ada, TestAction.PLAN_ONLY, 1, "more"));

        assertThat(bank.balance(ada)).isEqualTo(new CreditBalance(6, 0));
    }

    @Test
    void aMonthOfThePlanBringsTheIncludedOnesBackFromItsDayOn() {
        bank.term("free", TestAction.SKETCH, Kind.INCLUDED, Per.MONTH, 1);
        bank.gift(ada, 1); // opens the wallet on the 31st of January
        bank.hold(ada, TestAction.SKETCH, 1, "january");
        bank.capture(ada, TestAction.SKETCH, "january");

        bank.clock.set("2027-02-28T09:59:59Z");
        assertThat(bank.offer(ada, TestAction.SKETCH, 1).left()).isZero();
        bank.clock.set("2027-02-28T10:00:00Z");
        assertThat(bank.offer(ada, TestAction.SKETCH, 1).left()).isEqualTo(1);
        assertThat(bank.offer(ada, TestAction.SKETCH, 1).renewsAt()).isEqualTo(Instant.parse("2027-03-31T10:00:00Z"));
    }

    @Test
    void whatIsOnceAndForAllNeverComesBack() {
        bank.term("free", TestAction.SKETCH, Kind.INCLUDED, Per.EVER, 1);
        bank.hold(ada, TestAction.SKETCH, 1, "welcome");

        bank.clock.set("2031-01-01T00:00:00Z");

        assertThat(bank.offer(ada, TestAction.SKETCH, 1).verdict()).isEqualTo(Verdict.NOT_ENOUGH);
        assertThat(bank.offer(ada, TestAction.SKETCH, 1).renewsAt()).isNull();
    }

    @Test
    void aPlanMayAllowSoManyAnHourWhetherPaidOrNot() {
        bank.term("free", TestAction.SKETCH, Kind.AT_MOST, Per.HOUR, 2);
        bank.gift(ada, 100);
        bank.hold(ada, TestAction.SKETCH, 2, "two");

        assertThatExceptionOfType(TooManyForNow.class)
                .isThrownBy(() -> bank.hold(ada, TestAction.SKETCH, 1, "third"))
                .satisfies(no -> assertThat(no.again()).isEqualTo(Instant.parse("2027-01-31T11:00:00Z")));
        bank.clock.set("2027-01-31T11:00:00Z");

        bank.hold(ada, TestAction.SKETCH, 1, "third");
        assertThat(bank.balance(ada)).isEqualTo(new CreditBalance(91, 9));
    }

    @Test
    void whatATrialBringsEndsWithItAndTheFirstPaidMonthBringsItsOwn() {
        bank.tryOut(ada, "pro", 7);
        assertThat(bank.balance(ada).available()).isEqualTo(60);
        bank.hold(ada, TestAction.POSTER, 1, "tried");
        bank.capture(ada, TestAction.POSTER, "tried");
        long left = bank.balance(ada).available();

        bank.clock.pass(Duration.ofDays(7).minusSeconds(1));
        assertThat(bank.balance(ada).available()).isEqualTo(left).isLessThan(60);
        bank.clock.pass(Duration.ofSeconds(1));
        assertThat(bank.balance(ada).available()).isEqualTo(60);
        bank.clock.set("2027-03-06T23:59:59Z");
        assertThat(bank.balance(ada).available()).isEqualTo(60);
    }

    @Test
    void aPlanBringsItsCreditsEachMonthAndTheyEndWithIt() {
        bank.subscribe(ada, PLAN, "ACTIVE");
        assertThat(bank.balance(ada).available()).isEqualTo(10);
        assertThat(bank.balance(ada).available()).isEqualTo(10);
        bank.hold(ada, TestAction.SKETCH, 1, "one");
        bank.capture(ada, TestAction.SKETCH, "one");

        bank.clock.set("2027-02-28T10:00:00Z");

        assertThat(bank.balance(ada).available()).isEqualTo(10);
        assertThat(pots()).containsEntry(Pot.EXPIRED, 7L).containsEntry(Pot.SPENT, 3L);
    }

    @Test
    void aPlanThatIsNotPaidUpBringsNoNewCredits() {
        bank.subscribe(ada, PLAN, "PAST_DUE");

        assertThat(bank.balance(ada).available()).isZero();
    }

    @Test
    void anUnlimitedPlanCostsNothing() {
        bank.subscribe(ada, "enterprise", "ACTIVE");

        assertThat(bank.offer(ada, TestAction.POSTER, 1000).verdict()).isEqualTo(Verdict.UNLIMITED);
        bank.hold(ada, TestAction.PLAN_ONLY, 5, "many");

        assertThat(bank.balance(ada)).isEqualTo(CreditBalance.NOTHING);
    }

    @Test
    void creditsThatEndFirstAreSpentFirst() {
        bank.gift(ada, 5);
        bank.gift(ada, 5, bank.clock.instant().plus(Duration.ofDays(30)));
        bank.gift(ada, 5, bank.clock.instant().plus(Duration.ofDays(3)));
        bank.hold(ada, TestAction.POSTER, 1, "poster");
        bank.capture(ada, TestAction.POSTER, "poster");

        assertThat(bank.in(() -> bank.lots.filled(ada)))
                .extracting(Lot::remaining)
                .containsExactly(3L, 5L);
        bank.clock.pass(Duration.ofDays(30));

        assertThat(bank.balance(ada).available()).isEqualTo(5);
    }

    @Test
    void whatEndedWhileItWasHeldComesBackForAWeek() {
        bank.gift(ada, 7, bank.clock.instant().plus(Duration.ofDays(1)));
        bank.hold(ada, TestAction.POSTER, 1, "slow");
        bank.clock.pass(Duration.ofDays(2));

        bank.run(() -> bank.credits.release(ada, TestAction.POSTER, "slow"));

        assertThat(bank.balance(ada).available()).isEqualTo(7);
        bank.clock.pass(Duration.ofDays(7));
        assertThat(bank.balance(ada).available()).isZero();
        assertThat(pots()).containsEntry(Pot.EXPIRED, 7L);
    }

    @Test
    void whatIsTakenBackIsNeverMoreThanWasLeft() {
        bank.run(() -> bank.issue.grant(ada, CreditSource.PACK, 10, null, "purchase:" + ada));
        bank.hold(ada, TestAction.POSTER, 1, "poster");

        long taken = bank.in(() -> bank.issue.withdraw(ada, "purchase:" + ada, 10, "refund:" + ada));
        long again = bank.in(() -> bank.issue.withdraw(ada, "purchase:" + ada, 10, "refund:" + ada));

        assertThat(taken).isEqualTo(3);
        assertThat(again).isZero();
        assertThat(bank.balance(ada)).isEqualTo(new CreditBalance(0, 7));
    }

    @Test
    void sixteenClicksAtOnceSpendWhatIsThereAndNoMore() throws Exception {
        bank.gift(ada, 30);
        var held = new AtomicInteger();

        atOnce(number -> {
            try {
                bank.hold(ada, TestAction.SKETCH, 1, "click " + number);
                held.incrementAndGet();
            } catch (NotEnoughCredits none) {
                return;
            }
            bank.capture(ada, TestAction.SKETCH, "click " + number);
        });

        assertThat(held).hasValue(10);
        assertThat(bank.balance(ada)).isEqualTo(CreditBalance.NOTHING);
        assertThat(pots()).containsEntry(Pot.SPENT, 30L);
    }

    @Test
    void sixteenClicksOnOneThingPayItOnce() throws Exception {
        bank.gift(ada, 30);

        atOnce(number -> {
            bank.hold(ada, TestAction.SKETCH, 1, "one");
            bank.capture(ada, TestAction.SKETCH, "one");
        });

        assertThat(bank.balance(ada)).isEqualTo(new CreditBalance(27, 0));
    }

    @Test
    void theCreditsOfAMonthComeOnceWhoeverLooksFirst() throws Exception {
        bank.subscribe(ada, PLAN, "ACTIVE");

        atOnce(number -> bank.balance(ada));

        assertThat(bank.balance(ada).available()).isEqualTo(10);
    }

    private void atOnce(java.util.function.IntConsumer work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(16)) {
            var calls = IntStream.range(0, 16)
                    .<Callable<Boolean>>mapToObj(number -> () -> {
                        app.facet.platform.kernel.Acting.run(
                                new app.facet.platform.kernel.Acting.Who.Person(ada), () -> work.accept(number));
                        return true;
                    })
                    .toList();
            for (var done : threads.invokeAll(calls)) {
                done.get();
            }
        }
    }

    private Map<Pot, Long> pots() {
        return bank.in(() -> bank.ledger.balances(ada, Line.CREDIT));
    }
}
