package app.facet.product.headshots.team;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.kernel.AccountId;
import app.facet.product.headshots.SourceId;
import app.facet.product.headshots.team.TeamRefused.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ordering a team, its link, and ending it. Each side does what it does as itself, so that on PostgreSQL the database holds each to its own rows. */
class TeamsTest extends TeamScene {

    @Test
    void aLinkThatIsOnlyLookedAtChangesNothing() {
        var team = order(2, 2);
        String token = tokenOf(team);
        String before = rowsOf(ada);

        for (int i = 0; i < 1_000; i++) {
            assertThat(invitations.invitation(token)).isPresent();
        }

        assertThat(rowsOf(ada)).isEqualTo(before);
        assertThat(invitations.invitation(token).orElseThrow())
                .satisfies(shown -> assertThat(shown.from()).isEqualTo("Ada"))
                .satisfies(shown -> assertThat(shown.open()).isTrue());
        assertThat(invitations.invitation("nonsense")).isEmpty();
    }

    @Test
    void theDatabaseAloneTellsNeitherNamesNorLinks() {
        var team = order(2, 2);
        join(bea, team, "Bea Secretname");

        String rows = rowsOf(ada) + rowsOf(bea);

        assertThat(rows).doesNotContain(tokenOf(team), "Engineering", "Secretname", "Welcome all");
    }

    @Test
    void aRenewedLinkLeavesTheOldOneDeadAndMembersIn() {
        var team = order(2, 2);
        String old = tokenOf(team);
        join(bea, team, "Bea");

        by(ada, () -> run(() -> teams.renewLink(ada, team)));

        assertThat(invitations.invitation(old)).isEmpty();
        assertRefused(Reason.INVITATION_OVER, () -> invitations.join(person("Cem"), old, "Cem"));
        assertThat(join(person("Cem"), team, "Cem")).isNotNull();
        assertThat(teams.find(ada, team).members()).hasSize(2);
    }

    @Test
    void aClosedTeamTakesNobodyAndMakesNothing() throws Exception {
        var team = order(2, 2);
        var seat = join(bea, team, "Bea");
        var photo = measured(bea);

        by(ada, () -> run(() -> teams.close(ada, team, true)));

        assertThat(invitations.invitation(tokenOf(team)).orElseThrow().open()).isFalse();
        var cem = person("Cem");
        assertRefused(Reason.INVITATION_OVER, () -> join(cem, team, "Cem"));
        assertRefused(Reason.INVITATION_OVER, () -> by(bea, () -> seats.begin(bea, seat, photo)));
        by(ada, () -> run(() -> teams.close(ada, team, false)));
        by(bea, () -> seats.begin(bea, seat, photo));
        awaitEnd(bea, seat);
    }

    @Test
    void aLastDayLastsUntilItHasEndedEverywhere() {
        var order = new TeamOrder("X", "", "classic-grey", null, 0, 0.3, 2, 2, LocalDate.parse("2026-03-31"));
        var row = new TeamRows.Row(new TeamId(UUID.randomUUID()), ada, order, false, Instant.EPOCH);

        assertThat(row.isOpen(Instant.parse("2026-04-01T11:59:59Z"))).isTrue();
        assertThat(row.isOpen(Instant.parse("2026-04-01T12:00:00Z"))).isFalse();
        assertRefused(Reason.LAST_DAY_PAST, () -> teams.order(ada, order));
    }

    @Test
    void aTeamNeedsAName() {
        var order = new TeamOrder("  ", "", "classic-grey", null, 0, 0.3, 2, 2, null);

        assertRefused(Reason.NO_NAME, () -> teams.order(ada, order));
        assertThat(teams.of(ada)).isEmpty();
    }

    @Test
    void aDeletedTeamLeavesNothingButWhatMembersHaveThemselves() throws Exception {
        var team = order(1, 1);
        var seat = join(bea, team, "Bea");
        handOver(bea, seat, made(bea, seat));

        by(ada, () -> run(() -> teams.delete(ada, team)));

        assertThat(whoHasRows()).isEmpty();
        assertThat(pictures(ada)).isZero();
        assertThat(portraits.of(bea)).hasSize(1);
    }

    @Test
    void nobodyElseSeesOrTouchesATeamOrASeat() throws Exception {
        var team = order(2, 1);
        var seat = join(bea, team, "Bea");
        var portrait = made(bea, seat);
        var eve = person("Eve");
        var photo = new SourceId(UUID.randomUUID());

        for (AccountId other : List.of(eve, bea)) {
            assertNotThere(other, () -> teams.find(other, team));
            assertNotThere(other, () -> run(() -> teams.renewLink(other, team)));
            assertNotThere(other, () -> run(() -> teams.close(other, team, true)));
            assertNotThere(other, () -> run(() -> teams.keep(other, team, true)));
            assertNotThere(other, () -> run(() -> teams.remove(other, team, seat)));
            assertNotThere(other, () -> run(() -> teams.delete(other, team)));
            assertNotThere(other, () -> archive(other, team));
        }
        for (AccountId other : List.of(eve, ada)) {
            assertNotThere(other, () -> seats.find(other, seat));
            assertNotThere(other, () -> seats.begin(other, seat, photo));
            assertNotThere(other, () -> run(() -> seats.takeBack(other, seat)));
            assertNotThere(other, () -> run(() -> seats.leave(other, seat)));
            assertNotThere(other, () -> {
                handing.handOver(other, seat, portrait);
                return true;
            });
        }
        var own = join(eve, team, "Eve");
        assertNotThere(eve, () -> {
            handing.handOver(eve, own, portrait);
            return true;
        });
        assertThat(by(eve, () -> teams.of(eve))).isEmpty();
    }
}
