package app.facet.platform.ai;

import static app.facet.platform.ai.Laboratory.Server.ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.ai.PictureStanding.Made;
import app.facet.platform.ai.PredictionRow.State;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the server of a commissioned picture tells, signed as Replicate documents it, and what others say in its name. */
@HouseTest
class PredictionNewsTest extends Commissioning {

    @Test
    void whenItsServerTellsOneLookIsEnough() throws Exception {
        lab.takesOrders();
        advance();
        lab.isMade("image/png", PNG);

        assertThat(tell("msg_1", Laboratory.SECRET, Instant.now())).isEqualTo(204);

        assertThat(moved).extracting(PredictionMoved::reference).containsExactly("test:1");
        assertThat(advance()).isInstanceOfSatisfying(Made.class, made -> {
            assertThat(made.picture().content()).isEqualTo(PNG);
            assertThat(made.madeBy()).isEqualTo(new AiAnswer.MadeBy("lab", "portrait", false));
            assertThat(made.cost()).isEqualTo(new Cost(40_000));
        });
        assertThat(lab.calls()).isEqualTo(3);
        assertThat(List.of(lab.orders(), lab.looks(), lab.fetches())).containsExactly(1, 1, 1);
    }

    @Test
    void aForgedOldOrForeignMessageIsRefusedAndNotWrittenDown() throws Exception {
        lab.takesOrders();
        advance();
        String foreign = "whsec_c29tZWJvZHkgZWxzZQ==";

        assertThat(tell("msg_1", foreign, Instant.now())).isEqualTo(401);
        assertThat(tell("msg_2", Laboratory.SECRET, Instant.now().minusSeconds(301)))
                .isEqualTo(401);
        assertThat(tell("msg_3", Laboratory.SECRET, Instant.now().plusSeconds(330)))
                .isEqualTo(401);
        String signed = Laboratory.signature(Laboratory.SECRET, "msg_4", Instant.now(), "{}");
        assertThat(send("msg_4", Instant.now(), signed, told(), row().id()))
                .as("another body")
                .isEqualTo(401);
        assertThat(send("msg_5", Instant.now(), "v1,", told(), row().id())).isEqualTo(401);
        assertThat(send("msg_6", Instant.now(), null, told(), row().id())).isEqualTo(401);

        assertThat(news()).isZero();
        assertThat(moved).isEmpty();
    }

    @Test
    void eitherSecretHoldsWhileOneFollowsTheOtherAndOneGoodSignatureOfSeveralWill() throws Exception {
        lab.takesOrders();
        advance();
        Instant now = Instant.now();
        String several =
                "v1,bm9ib2R5IHNpZ25lZCB0aGlz v2,x " + Laboratory.signature(Laboratory.SECRET, "msg_2", now, told());

        assertThat(tell("msg_1", Laboratory.OLD_SECRET, now)).isEqualTo(204);
        assertThat(send("msg_2", now, several, told(), row().id())).isEqualTo(204);

        assertThat(news()).isEqualTo(2);
    }

    @Test
    void theSameMessageAgainAndOneAboutNothingChangeNothing() throws Exception {
        lab.takesOrders();
        advance();
        Instant now = Instant.now();
        String signature = Laboratory.signature(Laboratory.SECRET, "msg_1", now, told());

        for (int i = 0; i < 3; i++) {
            assertThat(send("msg_1", now, signature, told(), row().id())).isEqualTo(204);
        }
        assertThat(send("msg_1", now, signature, told(), UUID.randomUUID())).isEqualTo(204);

        assertThat(news()).isEqualTo(1);
        assertThat(moved).hasSize(1);
    }

    @Test
    void killedBetweenTheCallAndItsAnswerItsServerSaysWhichItWas() throws Exception {
        lab.takesOrders();
        advance();
        forgetAnswer();
        lab.isMade("image/png", PNG);
        String body = Laboratory.Server.prediction(
                "succeeded", "null", "{\"seed\": " + PredictionLine.slip(row()).mark() + "}");
        Instant now = Instant.now();

        send("msg_1", now, Laboratory.signature(Laboratory.SECRET, "msg_1", now, body), body, row().id());

        assertThat(advance()).isInstanceOf(Made.class);
        assertThat(List.of(lab.orders(), lab.searches(), lab.looks())).containsExactly(1, 0, 1);
    }

    @Test
    void aMessageAboutAnotherOrderIsNotTakenForOurs() throws Exception {
        lab.takesOrders();
        advance();
        forgetAnswer();

        tell("msg_1", Laboratory.SECRET, Instant.now()); // its body carries no mark of ours

        assertThat(row().orderId()).isNull();
        assertThat(row().state()).isEqualTo(State.ORDERING);
    }

    private static String told() {
        return "{\"id\": \"" + ORDER + "\", \"status\": \"succeeded\", \"output\": \"https://evil.example/other.png\","
                + " \"input\": {\"prompt\": \"x\"}}";
    }

    private int tell(String message, String secret, Instant at) throws Exception {
        return send(message, at, Laboratory.signature(secret, message, at, told()), told(), row().id());
    }

    private int send(String message, Instant at, @Nullable String signature, String body, UUID prediction)
            throws Exception {
        return Laboratory.send(port, message, at, signature, body, prediction.toString());
    }

    private long news() {
        return jdbc.sql("select count(*) from ai_prediction_news where account_id = ?")
                .param(ada.value())
                .query(Long.class)
                .single();
    }
}
