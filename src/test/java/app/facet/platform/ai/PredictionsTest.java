package app.facet.platform.ai;

import static app.facet.platform.ai.Laboratory.Server.ORDER;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.facet.HouseTest;
import app.facet.platform.ai.PictureStanding.Made;
import app.facet.platform.ai.PictureStanding.Missed;
import app.facet.platform.ai.PictureStanding.Reason;
import app.facet.platform.ai.PictureStanding.Waiting;
import app.facet.platform.ai.PredictionRow.State;
import app.facet.platform.ai.spi.Harm;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Pictures commissioned from a server that speaks as Replicate documents it, down to the number of calls. */
@HouseTest
class PredictionsTest extends Commissioning {

    @Test
    void isOrderedWithOurNumberTheMarkAndAnEnd() throws Exception {
        lab.takesOrders();

        assertThat(advance()).isInstanceOf(Waiting.class);

        var call = lab.wire().getAllServeEvents().getFirst().getRequest();
        var order = new JsonMapper().readTree(call.getBodyAsString());
        assertThat(order.path("webhook").asString())
                .isEqualTo(Laboratory.REACHED_AT + "/webhooks/replicate?prediction=" + row().id());
        assertThat(order.path("webhook_events_filter").toString()).isEqualTo("[\"completed\"]");
        assertThat(order.path("input").path("seed").asInt())
                .isEqualTo(PredictionLine.slip(row()).mark());
        assertThat(order.path("input").path("prompt").asString()).isEqualTo("Keep the face.\n\nGrey paper.");
        assertThat(order.path("input").path("input_image").asString()).isEqualTo("data:image/png;base64,AQID");
        assertThat(call.getHeader("Cancel-After")).isEqualTo("600s");
        assertThat(call.getHeader("Authorization")).isEqualTo("Bearer " + Laboratory.KEY);
        assertThat(row()).satisfies(row -> {
            assertThat(row.state()).isEqualTo(State.ORDERED);
            assertThat(row.orderId()).isEqualTo(ORDER);
        });
    }

    @Test
    void askingAfterItFindsItWhenNobodyTells() {
        lab.takesOrders();
        lab.stands("processing");
        Instant before = Instant.now();

        var pauses = List.of(wait(advance(), before), wait(advance(), before), wait(advance(), before));
        lab.isMade("image/png", PNG);

        assertThat(pauses).as("longer and longer").isSorted().doesNotHaveDuplicates();
        assertThat(advance()).isInstanceOf(Made.class);
        assertThat(List.of(lab.orders(), lab.looks(), lab.fetches())).containsExactly(1, 3, 1);
        assertThat(moved).isEmpty();
    }

    @Test
    void isWrittenDownAndPaidOnceHoweverOftenItIsFetched() {
        lab.takesOrders();
        lab.isMade("image/png", PNG);
        advance();
        advance();

        assertThat(advance()).as("whoever fetched it was killed").isInstanceOf(Made.class);

        assertThat(lab.orders()).isEqualTo(1);
        assertThat(jdbc.sql("select outcome from ai_call where account_id = ?")
                        .param(ada.value())
                        .query(String.class)
                        .list())
                .containsExactly("ANSWERED");
        assertThat(spent()).isEqualTo(40_000);
    }

    @Test
    void itsServersNoIsNotPaidFor() {
        lab.ordersAre(okJson("{\"id\":\"" + ORDER
                + "\",\"status\":\"failed\",\"error\":\"NSFW content detected. Try a different prompt.\"}"));

        assertThat(advance()).isEqualTo(new Missed(Reason.DECLINED, Cost.NOTHING));
        assertThat(advance()).as("and stays").isEqualTo(new Missed(Reason.DECLINED, Cost.NOTHING));
        assertThat(spent()).isZero();
        assertThat(lab.calls()).isEqualTo(1);
    }

    @Test
    void whatIsTurnedAwayAtTheDoorIsOrderedAgainLater() {
        lab.ordersAre(aResponse().withStatus(429).withHeader("Retry-After", "7"));
        Instant before = Instant.now();
        assertThat(wait(advance(), before)).isBetween(Duration.ofSeconds(6), Duration.ofSeconds(20));
        lab.takesOrders();

        advance();

        assertThat(lab.orders()).isEqualTo(2);
        assertThat(row().state()).isEqualTo(State.ORDERED);
    }

    @Test
    void withoutAYesOfItsOwnerNoPhotoLeavesTheHouse() {
        consent(false);

        assertThat(advance()).isEqualTo(new Missed(Reason.NOT_ALLOWED, Cost.NOTHING));
        assertThat(lab.calls()).isZero();
        assertThat(rows.find(ada, "test:1")).isEmpty();
    }

    @Test
    void withoutMoneyForItNothingIsOrdered() {
        jdbc.sql("insert into ai_spend (account_id, spent_on, micros, told) values (?, ?, 990000, false)")
                .params(ada.value(), java.time.LocalDate.now(ZoneOffset.UTC))
                .update();

        assertThat(advance()).isEqualTo(new Missed(Reason.NOT_AVAILABLE, Cost.NOTHING));
        assertThat(lab.calls()).isZero();
    }

    @Test
    void nobodyWaitsForAModelWithATransactionInHand() {
        assertThatIllegalStateException().isThrownBy(() -> transactions.executeWithoutResult(status -> advance()));
    }

    @Test
    void aPictureThatShouldNotBeSeenIsPaidForAndShownToNobody() {
        inspector();
        engine.harmsSeen = Set.of(Harm.SEXUAL);
        lab.takesOrders();
        advance();
        lab.isMade("image/png", PNG);

        assertThat(advance()).isEqualTo(new Missed(Reason.DECLINED, new Cost(40_000)));
        assertThat(advance()).as("and stays").isEqualTo(new Missed(Reason.DECLINED, new Cost(40_000)));

        assertThat(engine.inspected).singleElement().satisfies(seen -> assertThat(seen.content())
                .isEqualTo(PNG));
        assertThat(spent()).isEqualTo(40_000);
        assertThat(lab.fetches()).isEqualTo(1);
    }

    @Test
    void aPictureIsShownToNoJudgeOnceItsOwnerTookTheirYesBack() {
        inspector();
        lab.takesOrders();
        advance();
        lab.isMade("image/png", PNG);
        consent(false);

        assertThat(advance()).isInstanceOf(Made.class);
        assertThat(engine.inspected).isEmpty();
    }

    private void inspector() {
        jdbc.sql(
                        "insert into ai_model values ('scripted/inspector', 'scripted', 'inspector', 'scripted', 'http://localhost:1/v1',"
                                + " 'INSPECT', 'BEST', 0, 0, 0, 1000, 1, false, false, false, true, '2026-11-01', 1)")
                .update();
        engine.inspected.clear();
    }

    private static Duration wait(PictureStanding standing, Instant since) {
        return Duration.between(since, ((Waiting) standing).lookAgain());
    }
}
