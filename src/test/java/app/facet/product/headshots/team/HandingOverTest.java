package app.facet.product.headshots.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.facet.platform.billing.CreditBalance;
import app.facet.platform.billing.CreditSource;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.notifications.NotificationSummary;
import app.facet.product.headshots.team.TeamMember.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the owner of a team gets, and when it goes. */
class HandingOverTest extends TeamScene {

    @Test
    void whatAMemberHandsOverIsMadeAtTheOwnersCostAndIsAllTheOwnerSees() throws Exception {
        issue.grant(bea, CreditSource.GIFT, 3, null, "team:" + bea);
        var team = order(3, 2);
        var seat = join(bea, team, "Bea Müller");
        assertThat(by(ada, () -> teams.find(ada, team)).members())
                .extracting(TeamMember::name, TeamMember::stage)
                .containsExactly(tuple("Bea Müller", Stage.JOINED));

        var portrait = made(bea, seat);

        assertThat(credits.balance(bea)).as("nobody else pays").isEqualTo(new CreditBalance(3, 0));
        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(8, 0));
        assertThat(by(bea, () -> portraits.find(bea, portrait)).summary().gift())
                .isFalse();
        var before = by(ada, () -> teams.find(ada, team)).members().getFirst();
        assertThat(before.stage()).isEqualTo(Stage.STARTED);
        assertThat(before.portrait()).as("not handed over yet").isNull();
        assertThat(by(ada, () -> portraits.of(ada))).isEmpty();

        by(bea, () -> {
            handing.handOver(bea, seat, portrait);
            return true;
        });

        var after = by(ada, () -> teams.find(ada, team));
        assertThat(after.summary().handedOver()).isOne();
        assertThat(after.members().getFirst().portrait()).isNotNull();
        assertThat(by(bea, () -> seats.find(bea, seat)).handedOver()).isEqualTo(portrait);
        assertThat(news(ada)).extracting(NotificationSummary::kind).contains("headshots.team-handed");
        assertThat(news(bea))
                .extracting(NotificationSummary::path)
                .as("the member is led to the seat when the portrait is there")
                .contains("headshots/seats/" + seat.value());
        assertThat(archive(team)).containsExactly("Bea Müller.jpg");
    }

    @Test
    void whatIsTakenBackIsGoneForTheOwner() throws Exception {
        var team = order(1, 1);
        var seat = join(bea, team, "Bea");
        var portrait = made(bea, seat);
        handOver(bea, seat, portrait);
        assertThat(pictures(ada)).isOne();

        by(bea, () -> run(() -> seats.takeBack(bea, seat)));

        assertThat(pictures(ada)).isZero();
        assertThat(by(ada, () -> teams.find(ada, team)).members().getFirst().portrait())
                .isNull();
        assertThat(by(bea, () -> seats.find(bea, seat)).handedOver()).isNull();
        assertThat(by(bea, () -> portraits.of(bea))).as("her own stays").hasSize(1);
        handOver(bea, seat, portrait);
        handOver(bea, seat, portrait);
        assertThat(pictures(ada)).as("one makes way for the next").isOne();
    }

    @Test
    void whoIsErasedTakesTheHandedPortraitAlong() throws Exception {
        var team = order(1, 1);
        var seat = join(bea, team, "Bea");
        handOver(bea, seat, made(bea, seat));

        erase(bea);

        assertThat(pictures(ada)).isZero();
        assertThat(by(ada, () -> teams.find(ada, team)).members()).isEmpty();
        assertThat(whoHasRows()).containsExactly(ada);
    }

    @Test
    void anErasedOwnersTeamEndsAndMembersKeepTheirOwn() throws Exception {
        var team = order(1, 1);
        var seat = join(bea, team, "Bea");
        handOver(bea, seat, made(bea, seat));

        erase(ada);

        assertThat(whoHasRows()).isEmpty();
        assertThat(by(bea, () -> portraits.of(bea))).hasSize(1);
        assertThat(jdbc.sql("select count(*) from headshots_shoot where paid_by = ?")
                        .param(ada.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theArchiveHoldsEachPersonOnceAtTheSizeOfItsReceiver() throws Exception {
        var team = order(2, 1);
        for (AccountId one : List.of(bea, person("Cem"))) {
            var seat = join(one, team, "Kim/Lee");
            handOver(one, seat, made(one, seat));
        }

        assertThat(archive(team)).containsExactly("Kim Lee.jpg", "Kim Lee 2.jpg");
    }
}
