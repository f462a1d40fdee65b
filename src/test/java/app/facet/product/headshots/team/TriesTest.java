package app.facet.product.headshots.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.facet.platform.billing.CreditBalance;
import app.facet.platform.billing.CreditSource;
import app.facet.product.headshots.PortraitId;
import app.facet.product.headshots.PortraitState;
import app.facet.product.headshots.ShootId;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What uses up a try: a portrait that came out and was paid for, and nothing else. */
class TriesTest extends TeamScene {

    @Autowired
    TransactionTemplate transactions;

    @Test
    void aPortraitDeletedWhileItWaitsUsesUpNoTryAndCostsNothing() throws Exception {
        var seat = join(bea, order(1, 2), "Bea");

        whileItWaits(seat, portrait -> shoots.remove(bea, shootOf(seat)));

        assertThat(seats.find(bea, seat).tries()).isEmpty();
        assertNothingUsed(seat);
    }

    @Test
    void aPortraitStoppedWhileItWaitsUsesUpNoTryAndCostsNothingAlsoWhenItIsDeletedAfterwards() throws Exception {
        var seat = join(bea, order(1, 2), "Bea");

        whileItWaits(seat, portrait -> shoots.stop(bea, portrait));
        awaitEnd(bea, seat);

        var stopped = seats.find(bea, seat).tries().getFirst();
        assertThat(stopped.state()).isEqualTo(PortraitState.CANCELLED);
        assertNothingUsed(seat);
        by(bea, () -> run(() -> shoots.remove(bea, stopped.shoot())));
        assertNothingUsed(seat);
    }

    /** As everywhere in Headshots: it costs something once it is there, and nothing before. */
    @Test
    void aPortraitStoppedOrDeletedWhileItIsMadeUsesUpATryOnlyIfItWasPaidFor() throws Exception {
        for (boolean deleted : new boolean[] {false, true}) {
            var seat = join(bea, order(1, 2), "Bea");
            var photo = measured(bea);
            long before = credits.balance(ada).available();
            var portrait = by(bea, () -> seats.begin(bea, seat, photo));
            await().pollInSameThread()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> seats.find(bea, seat).tries().getFirst().state() != PortraitState.WAITING);

            by(
                    bea,
                    () -> run(() -> {
                        if (deleted) {
                            shoots.remove(bea, shootOf(seat));
                        } else {
                            shoots.stop(bea, portrait);
                        }
                    }));
            awaitEnd(bea, seat);

            var left = credits.balance(ada);
            assertThat(left.held()).isZero();
            assertThat(left(seat)).isEqualTo(left.available() == before ? 2 : 1);
        }
    }

    @Test
    void aPortraitMadeAgainAtTheMembersOwnCostUsesUpNoTry() throws Exception {
        issue.grant(bea, CreditSource.GIFT, 10, null, "own:" + bea);
        var seat = join(bea, order(1, 2), "Bea");
        whileItWaits(seat, portrait -> shoots.stop(bea, portrait));
        awaitEnd(bea, seat);
        var stopped = seats.find(bea, seat).tries().getFirst().id();

        by(bea, () -> run(() -> shoots.again(bea, stopped)));
        assertThat(left(seat)).isEqualTo(2);
        awaitEnd(bea, seat);

        assertThat(seats.find(bea, seat).tries().getFirst().state()).isEqualTo(PortraitState.DONE);
        assertNothingUsed(seat);
    }

    @Test
    void aPortraitThatFailedUsesUpNoTryNotEvenWhenItIsDeleted() throws Exception {
        var seat = join(bea, order(1, 2), "Bea");
        var photo = measured(bea);
        by(
                bea,
                () -> transactions.execute(status -> {
                    var begun = seats.begin(bea, seat, photo);
                    photos.remove(bea, photo);
                    return begun;
                }));
        awaitEnd(bea, seat);
        assertThat(seats.find(bea, seat).tries().getFirst().state()).isEqualTo(PortraitState.FAILED);
        assertNothingUsed(seat);

        by(bea, () -> run(() -> shoots.remove(bea, shootOf(seat))));

        assertNothingUsed(seat);
    }

    @Test
    void aPortraitThatCameOutUsesUpATryEvenWhenItIsDeleted() throws Exception {
        var team = order(1, 2);
        var seat = join(bea, team, "Bea");
        made(bea, seat);
        assertThat(left(seat)).isOne();

        by(bea, () -> run(() -> shoots.remove(bea, shootOf(seat))));

        assertThat(left(seat)).isOne();
        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(8, 0));
    }

    private void whileItWaits(SeatId seat, Consumer<PortraitId> action) throws Exception {
        var photo = measured(bea);
        by(
                bea,
                () -> transactions.execute(
                        status -> { // nobody takes it up before all of it is done
                            action.accept(seats.begin(bea, seat, photo));
                            return true;
                        }));
    }

    private void assertNothingUsed(SeatId seat) {
        assertThat(left(seat)).isEqualTo(2);
        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(10, 0));
    }

    private int left(SeatId seat) {
        return by(bea, () -> seats.find(bea, seat)).triesLeft();
    }

    private ShootId shootOf(SeatId seat) {
        return seats.find(bea, seat).tries().getFirst().shoot();
    }
}
