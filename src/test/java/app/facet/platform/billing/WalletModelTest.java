package app.facet.platform.billing;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.ledger.Line;
import app.facet.platform.billing.ledger.Pot;
import app.facet.platform.kernel.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever people do in whatever order, the wallet is what a model of it in plain Java says, and the ledger adds up. By
 * default 3,000 operations on each database; {@code -Dfacet.wallet.operations=1000000} does a million.
 */
@HouseTest
class WalletModelTest {

    private static final int OPERATIONS = Integer.getInteger("facet.wallet.operations", 3_000);
    private static final int PEOPLE = 4;
    private static final int CHECKED_EACH = 50;

    /** Then somebody goes and somebody new comes, so that a long run asks of all ages of wallets, not of one old one. */
    private static final int LIFE = 1_000;

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

    private final Random random = new Random(20261122);
    private Bank bank;
    private long named;
    private int operation;

    @Test
    void theWalletIsWhatTheModelSays() {
        bank = new Bank(jdbc, plans, updates, transactions);
        List<Model> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(somebody());
        }
        for (operation = 1; operation <= OPERATIONS; operation++) {
            people.get(random.nextInt(PEOPLE)).doSomething();
            if (operation % CHECKED_EACH == 0) {
                bank.clock.pass(Duration.ofMinutes(random.nextInt(600)));
                people.forEach(Model::check);
            }
            if (operation % LIFE == 0) {
                people.set(operation / LIFE % PEOPLE, somebody());
            }
        }
    }

    /** A new name, the same in each run, later ones behind earlier ones. */
    private String next(String kind) {
        return "%s:%010d".formatted(kind, ++named);
    }

    private Model somebody() {
        return new Model(
                accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour")));
    }

    /** The rules once more, as simply as can be: credits are coins in purses that end. */
    private final class Model {

        private static final class Purse {
            final String from;
            final @Nullable Instant end;
            final Instant since;
            long coins;

            Purse(String from, long coins, @Nullable Instant end, Instant since) {
                this.from = from;
                this.coins = coins;
                this.end = end;
                this.since = since;
            }
        }

        private record Taken(Purse purse, long coins) {}

        private record Held(TestAction action, int quantity, List<Taken> taken) {}

        final AccountId account;
        final List<Purse> purses = new ArrayList<>();
        final Map<String, Held> held = new HashMap<>();
        final Map<String, List<Taken>> captured = new HashMap<>();
        final Map<String, TestAction> actions = new HashMap<>();
        long issued;
        long spent;
        long expired;
        long withdrawn;

        Model(AccountId account) {
            this.account = account;
        }

        void doSomething() {
            expire();
            switch (random.nextInt(8)) {
                case 0, 1 -> grant();
                case 2, 3, 4 -> hold();
                case 5 -> settle(random.nextInt(5));
                case 6 -> refund();
                default -> withdraw();
            }
        }

        private void grant() {
            long coins = random.nextInt(1, 41);
            // No two end at the same moment, so that the order they are spent in is one order.
            Instant end = random.nextBoolean()
                    ? null
                    : bank.clock
                            .instant()
                            .plusSeconds(3_600L * random.nextInt(200) + 1)
                            .plusMillis(issued % 1000);
            String from = next("model");
            bank.clock.pass(Duration.ofMillis(1));
            bank.run(() -> bank.issue.grant(account, CreditSource.GIFT, coins, end, from));
            purses.add(new Purse(from, coins, end, bank.clock.instant()));
            issued += coins;
        }

        private void hold() {
            var action = random.nextBoolean() ? TestAction.SKETCH : TestAction.POSTER;
            int quantity = 1 + random.nextInt(4);
            long cost = (long) quantity * action.credits();
            String reference = next("use");
            if (cost > available()) {
                assertThat(bank.offer(account, action, quantity).missing()).isEqualTo(cost - available());
                return;
            }
            bank.hold(account, action, quantity, reference);
            held.put(reference, new Held(action, quantity, take(cost)));
            actions.put(reference, action);
        }

        private List<Taken> take(long cost) {
            long left = cost;
            var taken = new ArrayList<Taken>();
            for (Purse purse : inOrder()) {
                long part = Math.min(left, purse.coins);
                if (part > 0) {
                    purse.coins -= part;
                    taken.add(new Taken(purse, part));
                    left -= part;
                }
            }
            return taken;
        }

        private List<Purse> inOrder() {
            return purses.stream()
                    .sorted(Comparator.comparing((Purse purse) -> purse.end == null ? Instant.MAX : purse.end)
                            .thenComparing(purse -> purse.since)
                            .thenComparing(purse -> purse.from))
                    .toList();
        }

        private void settle(int done) {
            held.keySet().stream().sorted().findFirst().ifPresent(reference -> {
                Held hold = held.remove(reference);
                int some = Math.min(done, hold.quantity);
                bank.run(() -> bank.credits.capture(account, hold.action, reference, some));
                long charge = (long) some * hold.action.credits();
                spent += charge;
                var paid = new ArrayList<Taken>();
                for (Taken part : hold.taken) {
                    long kept = Math.min(charge, part.coins);
                    charge -= kept;
                    paid.add(new Taken(part.purse, kept));
                    giveBack(part.purse, part.coins - kept);
                }
                if (some > 0) {
                    captured.put(reference, paid);
                }
            });
        }

        private void refund() {
            captured.keySet().stream().sorted().findFirst().ifPresent(reference -> {
                bank.run(() -> bank.credits.refund(account, actions.get(reference), reference));
                captured.remove(reference).forEach(part -> {
                    spent -= part.coins;
                    giveBack(part.purse, part.coins);
                });
            });
        }

        private void giveBack(Purse purse, long coins) {
            Instant now = bank.clock.instant();
            if (purse.end != null && !purse.end.isAfter(now)) {
                purses.add(new Purse(purse.from, coins, now.plus(Duration.ofDays(7)), now));
            } else {
                purse.coins += coins;
            }
        }

        private void withdraw() {
            purses.stream().filter(purse -> purse.coins > 0).findAny().ifPresent(purse -> {
                long wanted = random.nextInt(1, 31);
                long left = purses.stream()
                        .filter(other -> other.from.equals(purse.from))
                        .mapToLong(other -> other.coins)
                        .sum();
                long taken = bank.in(() -> bank.issue.withdraw(account, purse.from, wanted, next("back")));
                assertThat(taken).as("operation %d", operation).isEqualTo(Math.min(wanted, left));
                long rest = taken;
                for (Purse other : inOrder()) {
                    if (other.from.equals(purse.from)) {
                        long part = Math.min(rest, other.coins);
                        other.coins -= part;
                        rest -= part;
                    }
                }
                withdrawn += taken;
            });
        }

        private void expire() {
            bank.balance(account); // as whoever looks
            purses.stream()
                    .filter(purse -> purse.end != null && !purse.end.isAfter(bank.clock.instant()))
                    .forEach(purse -> {
                        expired += purse.coins;
                        purse.coins = 0;
                    });
        }

        private long available() {
            return purses.stream().mapToLong(purse -> purse.coins).sum();
        }

        void check() {
            expire();
            long heldNow = held.values().stream()
                    .flatMap(hold -> hold.taken.stream())
                    .mapToLong(Taken::coins)
                    .sum();
            assertThat(bank.balance(account))
                    .as("operation %d", operation)
                    .isEqualTo(new CreditBalance(available(), heldNow));
            Map<Pot, Long> pots = bank.in(() -> bank.ledger.balances(account, Line.CREDIT));
            assertThat(pots.values().stream().mapToLong(Long::longValue).sum()).isZero();
            assertThat(pot(pots, Pot.AVAILABLE)).isEqualTo(available());
            assertThat(pot(pots, Pot.HELD)).isEqualTo(heldNow);
            assertThat(pot(pots, Pot.ISSUED)).isEqualTo(-issued);
            assertThat(pot(pots, Pot.SPENT)).isEqualTo(spent);
            assertThat(pot(pots, Pot.EXPIRED)).isEqualTo(expired);
            assertThat(pot(pots, Pot.WITHDRAWN)).isEqualTo(withdrawn);
        }

        private static long pot(Map<Pot, Long> pots, Pot pot) {
            return pots.getOrDefault(pot, 0L);
        }
    }
}
