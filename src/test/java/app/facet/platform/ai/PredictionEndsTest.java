package app.facet.platform.ai;

import static app.facet.platform.ai.Laboratory.Server.ORDER;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.facet.HouseTest;
import app.facet.platform.ai.PictureStanding.Made;
import app.facet.platform.ai.PictureStanding.Missed;
import app.facet.platform.ai.PictureStanding.Reason;
import app.facet.platform.ai.PictureStanding.Waiting;
import app.facet.platform.ai.PredictionRow.State;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Commissioned pictures that are broken off: killed in between, never ended, called off, or erased with their owner. */
@HouseTest
class PredictionEndsTest extends Commissioning {

    @Test
    void killedBeforeTheCallItIsOrderedOnce() {
        lab.takesOrders();
        lab.knows("");
        lab.ordersAre(aResponse().withStatus(500)); // as if the line had broken before it arrived
        advance();
        lab.reset();
        lab.takesOrders();
        lab.knows(Laboratory.Server.prediction("processing", "null", "{\"seed\": 1}"));

        assertThat(advance()).as("a call may still be under way").isInstanceOf(Waiting.class);
        assertThat(lab.calls()).isZero();
        askedLongAgo();
        advance();

        assertThat(List.of(lab.searches(), lab.orders())).containsExactly(1, 1);
        assertThat(row().state()).isEqualTo(State.ORDERED);
    }

    @Test
    void killedBetweenTheCallAndItsAnswerItIsFoundAgain() {
        lab.takesOrders();
        advance();
        forgetAnswer();
        lab.knows(Laboratory.Server.prediction("processing", "null", "{\"seed\": 7}") + ","
                + Laboratory.Server.prediction(
                        "processing",
                        "null",
                        "{\"seed\": " + PredictionLine.slip(row()).mark() + "}"));
        lab.isMade("image/png", PNG);

        advance();

        assertThat(row().orderId()).isEqualTo(ORDER);
        assertThat(advance()).isInstanceOf(Made.class);
        assertThat(List.of(lab.orders(), lab.searches())).containsExactly(1, 1);
    }

    @Test
    void whatNeverEndsIsGivenUpCalledOffAndToldOnce() {
        lab.takesOrders();
        lab.stands("processing");
        lab.calledOffIs(200);
        advance();
        jdbc.sql("update ai_prediction set deadline = ? where account_id = ?")
                .params(OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1), ada.value())
                .update();

        watch.watch();
        watch.watch();

        assertThat(advance())
                .as("what it costs is not known, so the estimate counts")
                .isEqualTo(new Missed(Reason.TOO_LATE, new Cost(40_000)));
        assertThat(lab.cancels()).isEqualTo(1);
        assertThat(moved).hasSize(1);
        assertThat(lab.orders()).isEqualTo(1);
        assertThat(spent()).isEqualTo(40_000);
    }

    @Test
    void whatCannotBeCalledOffNowIsCalledOffLater() {
        lab.takesOrders();
        advance();
        lab.calledOffIs(503);
        transactions.executeWithoutResult(status -> predictions.callOff(ada, "test:1"));
        await().untilAsserted(() -> assertThat(lab.cancels()).isEqualTo(1));
        lab.calledOffIs(200);

        watch.watch();
        watch.watch();

        assertThat(lab.cancels()).isEqualTo(2);
    }

    @Test
    void aCallThatWasNeverMadeIsNotCalledOff() {
        consent(true);
        rows.insert(bare());

        transactions.executeWithoutResult(status -> predictions.callOff(ada, "test:1"));
        watch.watch();

        assertThat(lab.calls()).isZero();
        assertThat(spent()).isZero();
    }

    @Test
    void whoeverIsErasedIsCalledOffAndForgotten() {
        lab.takesOrders();
        lab.calledOffIs(200);
        advance();

        transactions.executeWithoutResult(status -> personal.erase(ada));

        assertThat(rows.of(ada)).isEmpty();
        await().untilAsserted(() -> assertThat(lab.cancels()).isEqualTo(1));
    }

    @Test
    void whatWasGivenUpInTheSameBreathAsItsOwnerIsErasedIsCalledOffAsWell() {
        lab.takesOrders();
        lab.calledOffIs(200);
        advance();

        transactions.executeWithoutResult(status -> {
            predictions.callOff(ada, "test:1");
            personal.erase(ada);
        });

        assertThat(rows.of(ada)).isEmpty();
        await().untilAsserted(() -> assertThat(lab.cancels()).isEqualTo(1));
    }

    private PredictionRow bare() {
        Instant now = Instant.now();
        return new PredictionRow(
                UUID.randomUUID(),
                ada,
                "test:1",
                "test.portrait",
                PROMPT,
                "lab/portrait",
                false,
                State.ORDERING,
                null,
                null,
                0,
                0,
                new Cost(40_000),
                Cost.NOTHING,
                null,
                null,
                now,
                now.plusSeconds(600),
                null);
    }
}
