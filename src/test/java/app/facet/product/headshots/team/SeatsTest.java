package app.facet.product.headshots.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.platform.billing.CreditBalance;
import app.facet.platform.billing.CreditSource;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.notifications.NotificationSummary;
import app.facet.product.headshots.PortraitState;
import app.facet.product.headshots.team.TeamRefused.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Taking a place, having portraits made at the cost of the owner, and losing the place. */
class SeatsTest extends TeamScene {

    @Test
    void theOwnersCreditsAreHeldWhileAPortraitIsMadeAndComeBackWhenItIsStopped() throws Exception {
        var team = order(3, 2);
        var cem = person("Cem");
        var seat = join(cem, team, "Cem");
        var photo = measured(cem);

        var portrait = by(cem, () -> seats.begin(cem, seat, photo));
        var during = credits.balance(ada);
        by(cem, () -> run(() -> shoots.stop(cem, portrait)));
        awaitEnd(cem, seat);

        var state = by(cem, () -> seats.find(cem, seat)).tries().getFirst().state();
        boolean stopped = state == PortraitState.CANCELLED;
        assertThat(during.available() + during.held()).isIn(10L, 8L);
        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(stopped ? 10 : 8, 0));
        assertThat(by(cem, () -> seats.find(cem, seat)).triesLeft())
                .as("what was stopped counts for nothing")
                .isEqualTo(stopped ? 2 : 1);
    }

    @Test
    void whatTheOwnerCannotPayForIsPutOffAndOnlyTheOwnerIsToldWhy() throws Exception {
        ada = person("Ada");
        issue.grant(bea, CreditSource.GIFT, 30, null, "team:" + bea);
        var team = order(3, 2);
        var cem = person("Cem");
        var seat = join(cem, team, "Cem");
        var photo = measured(cem);

        assertThatExceptionOfType(TeamRefused.class)
                .isThrownBy(() -> by(cem, () -> seats.begin(cem, seat, photo)))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.POSTPONED);
                    assertThat(refused.messageKey()).isEqualTo("headshots.refused.team.postponed");
                });

        assertThat(by(cem, () -> seats.find(cem, seat)).tries()).isEmpty();
        assertThat(by(cem, () -> seats.find(cem, seat)).triesLeft()).isEqualTo(2);
        assertThat(news(ada)).extracting(NotificationSummary::kind).contains("headshots.team-short");
        issue.grant(ada, CreditSource.GIFT, 2, null, "later:" + ada);
        by(cem, () -> seats.begin(cem, seat, photo));
        awaitEnd(cem, seat);
        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(0, 0));
    }

    @Test
    void ofTwoWhoWantTheLastSeatAtTheSameMomentOneGetsIt() throws Exception {
        for (int round = 0; round < 5; round++) {
            var team = order(1, 1);
            String token = tokenOf(team);
            var both = new CyclicBarrier(2);
            var results = new ArrayList<Future<Object>>();
            try (var threads = Executors.newFixedThreadPool(2)) {
                for (AccountId one : List.of(person("Cem"), person("Dora"))) {
                    results.add(threads.submit(() -> {
                        both.await();
                        try {
                            return by(one, () -> invitations.join(one, token, "Me"));
                        } catch (TeamRefused refused) {
                            return refused.reason();
                        }
                    }));
                }
            }
            var answers = List.of(results.getFirst().get(), results.getLast().get());
            assertThat(answers).filteredOn(SeatId.class::isInstance).hasSize(1);
            assertThat(answers).filteredOn(Reason.FULL::equals).hasSize(1);
            assertThat(teams.find(ada, team).members()).hasSize(1);
        }
    }

    @Test
    void nobodyGetsMoreTriesByDeletingOrByLeavingAndComingBack() throws Exception {
        var team = order(1, 2);
        var seat = join(bea, team, "Bea");
        var photo = measured(bea);
        by(bea, () -> seats.begin(bea, seat, photo));
        awaitEnd(bea, seat);

        var own = shoots.of(bea).getFirst().id();
        by(bea, () -> run(() -> shoots.remove(bea, own)));
        by(bea, () -> run(() -> seats.leave(bea, seat)));
        assertThat(join(bea, team, "Bea")).isEqualTo(seat);
        assertThat(by(bea, () -> seats.find(bea, seat)).triesLeft()).isOne();
        by(bea, () -> seats.begin(bea, seat, photo));
        awaitEnd(bea, seat);

        assertRefused(Reason.NO_TRIES, () -> by(bea, () -> seats.begin(bea, seat, photo)));
        by(bea, () -> run(() -> seats.leave(bea, seat)));
        var cem = person("Cem");
        var next = join(cem, team, "Cem");
        assertThat(by(cem, () -> seats.find(cem, next)).triesLeft())
                .as("the team never costs more than was said")
                .isZero();
        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(6, 0));
    }

    @Test
    void aRemovedMemberIsOutAndTheLinkDoesNotLetThemInAgain() throws Exception {
        var team = order(1, 1);
        var seat = join(bea, team, "Bea");
        handOver(bea, seat, made(bea, seat));

        by(ada, () -> run(() -> teams.remove(ada, team, seat)));

        assertThat(pictures(ada)).isZero();
        assertThat(by(bea, () -> seats.of(bea))).isEmpty();
        assertRefused(Reason.INVITATION_OVER, () -> join(bea, team, "Bea"));
        assertThat(join(person("Cem"), team, "Cem"))
                .as("the seat is free again")
                .isNotNull();
    }
}
