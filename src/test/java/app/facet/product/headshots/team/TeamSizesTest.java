package app.facet.product.headshots.team;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.billing.CreditBalance;
import app.facet.platform.kernel.AccountId;
import app.facet.product.headshots.team.TeamRefused.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Making a team larger or smaller while it runs. */
class TeamSizesTest extends TeamScene {

    @Autowired
    TeamSizes sizes;

    @Test
    void aTeamThatRunsCanBeMadeLargerAndOnlyWhatComesOutIsPaidFor() throws Exception {
        var team = order(1, 1);
        var seat = join(bea, team, "Bea");
        made(bea, seat);
        assertRefused(Reason.FULL, () -> join(person("Cem"), team, "Cem"));

        change(team, new TeamSize(1, 1), new TeamSize(2, 2));

        assertThat(sizeOf(team)).isEqualTo(new TeamSize(2, 2));
        assertThat(credits.balance(ada)).as("the one portrait that came out").isEqualTo(new CreditBalance(8, 0));
        assertThat(by(bea, () -> seats.find(bea, seat)).triesLeft()).isOne();
        assertThat(join(person("Cem"), team, "Cem")).isNotNull();
    }

    @Test
    void whatIsNotInUseCanBeGivenBackAndNothingBelowIt() throws Exception {
        var team = order(5, 3);
        var seat = join(bea, team, "Bea");
        made(bea, seat);
        join(person("Cem"), team, "Cem");
        assertThat(by(ada, () -> sizes.used(ada, team))).isEqualTo(new TeamSize(2, 1));
        var before = new TeamSize(5, 3);

        assertRefused(Reason.IN_USE, () -> change(team, before, new TeamSize(1, 3)));
        assertThat(sizeOf(team)).isEqualTo(before);
        change(team, before, new TeamSize(2, 1));

        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(8, 0));
        assertRefused(Reason.FULL, () -> join(person("Dora"), team, "Dora"));
        var photo = measured(bea);
        assertRefused(Reason.NO_TRIES, () -> by(bea, () -> seats.begin(bea, seat, photo)));
    }

    @Test
    void whatThoseWhoLeftHadMadeStaysInUse() throws Exception {
        var team = order(1, 2);
        var seat = join(bea, team, "Bea");
        made(bea, seat);
        made(bea, seat);
        by(bea, () -> run(() -> seats.leave(bea, seat)));

        assertRefused(Reason.IN_USE, () -> change(team, new TeamSize(1, 2), new TeamSize(1, 1)));
        change(team, new TeamSize(1, 2), new TeamSize(2, 1));
    }

    @Test
    void whatIsBeingMadeIsInUse() throws Exception {
        var team = order(1, 2);
        var seat = join(bea, team, "Bea");
        made(bea, seat);
        var photo = measured(bea);
        by(bea, () -> seats.begin(bea, seat, photo));

        assertRefused(Reason.IN_USE, () -> change(team, new TeamSize(1, 2), new TeamSize(1, 1)));
        awaitEnd(bea, seat);
        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(6, 0));
    }

    @Test
    void theSameChangePressedInTwoWindowsHappensOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            var team = order(2, 1);
            Callable<Object> press = () -> tried(() -> change(team, new TeamSize(2, 1), new TeamSize(3, 1)));

            assertThat(atOnce(press, press)).containsOnly("done");

            assertThat(sizeOf(team)).isEqualTo(new TeamSize(3, 1));
        }
    }

    @Test
    void ofTwoDifferentChangesAtTheSameMomentOneIsAskedAgain() throws Exception {
        for (int round = 0; round < 5; round++) {
            var team = order(2, 1);

            var answers = atOnce(
                    () -> tried(() -> change(team, new TeamSize(2, 1), new TeamSize(3, 1))),
                    () -> tried(() -> change(team, new TeamSize(2, 1), new TeamSize(4, 1))));

            assertThat(answers).containsExactlyInAnyOrder("done", Reason.CHANGED_MEANWHILE);
            assertThat(sizeOf(team).seats()).isEqualTo(answers.getFirst().equals("done") ? 3 : 4);
        }
    }

    @Test
    void aPlaceIsNeverTakenAndGivenBackAtTheSameMoment() throws Exception {
        for (int round = 0; round < 5; round++) {
            var team = order(2, 1);
            join(bea, team, "Bea");
            String token = tokenOf(team);
            AccountId cem = person("Cem");

            var answers = atOnce(
                    () -> tried(() -> by(cem, () -> invitations.join(cem, token, "Cem"))),
                    () -> tried(() -> change(team, new TeamSize(2, 1), new TeamSize(1, 1))));

            assertThat(answers).containsOnlyOnce("done");
            assertThat(teams.find(ada, team).members()).hasSize(sizeOf(team).seats());
        }
    }

    @Test
    void aTeamThatIsClosedCanStillBeChangedBeforeItIsOpenedAgain() {
        var team = order(2, 2);
        by(ada, () -> run(() -> teams.close(ada, team, true)));

        change(team, new TeamSize(2, 2), new TeamSize(4, 2));

        assertThat(sizeOf(team)).isEqualTo(new TeamSize(4, 2));
    }

    @Test
    void nobodyElseChangesIt() {
        var team = order(2, 2);
        join(bea, team, "Bea");

        for (AccountId other : List.of(bea, person("Eve"))) {
            assertNotThere(other, () -> sizes.used(other, team));
            assertNotThere(other, () -> run(() -> sizes.change(other, team, new TeamSize(2, 2), new TeamSize(9, 5))));
        }
        assertThat(sizeOf(team)).isEqualTo(new TeamSize(2, 2));
    }

    private void change(TeamId team, TeamSize from, TeamSize to) {
        by(ada, () -> run(() -> sizes.change(ada, team, from, to)));
    }

    private TeamSize sizeOf(TeamId team) {
        return teams.find(ada, team).summary().order().size();
    }

    private static Object tried(Runnable action) {
        try {
            action.run();
            return "done";
        } catch (TeamRefused refused) {
            return refused.reason();
        }
    }

    private static List<Object> atOnce(Callable<Object> one, Callable<Object> other) throws Exception {
        var both = new CyclicBarrier(2);
        var results = new ArrayList<Future<Object>>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Callable<Object> action : List.of(one, other)) {
                results.add(threads.submit(() -> {
                    both.await();
                    return action.call();
                }));
            }
        }
        return List.of(results.getFirst().get(), results.getLast().get());
    }
}
