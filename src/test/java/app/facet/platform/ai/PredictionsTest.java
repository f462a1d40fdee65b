package app.facet.platform.ai;

import static app.facet.platform.ai.Laboratory.Server.ORDER;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.ai.PictureStanding.Made;
import app.facet.platform.ai.PictureStanding.Missed;
import app.facet.platform.ai.PictureStanding.Reason;
import app.facet.platform.ai.PictureStanding.Waiting;
import app.facet.platform.ai.PredictionRow.State;
import app.facet.platform.ai.spi.Drawing;
import app.facet.platform.ai.spi.Picture;
import app.facet.platform.kernel.AccountId;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Pictures commissioned from a server that speaks as Replicate documents it, down to the number of calls. */
@HouseTest
class PredictionsTest {

    private static final byte[] PNG = {1, 2, 3};
    private static final Prompt PROMPT = new Prompt("test/portrait", "Keep the face.", "0011");

    @Autowired
    Predictions predictions;

    @Autowired
    PredictionRows rows;

    @Autowired
    PredictionWatch watch;

    @Autowired
    PredictionsPersonalData personal;

    @Autowired
    Laboratory.Server lab;

    @Autowired
    Scripted.Engine engine;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationEventMulticaster multicaster;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private AccountId ada;
    private final List<PredictionMoved> moved = new CopyOnWriteArrayList<>();
    private final ApplicationListener<PayloadApplicationEvent<PredictionMoved>> ear =
            ApplicationListener.forPayload(told -> {
                if (told.account().equals(ada)) {
                    moved.add(told);
                }
            });

    @BeforeEach
    void laboratory() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        lab.reset();
        jdbc.sql("insert into ai_model values ('lab/portrait', 'lab', 'portrait', 'replicate', ?, 'EDIT', 'BEST', 0, 0,"
                        + " 40000, 1000, 1, false, false, false, true, '2026-11-01', 1)")
                .param(lab.endpoint())
                .update();
        consent(true);
        multicaster.addApplicationListener(ear);
    }

    @AfterEach
    void closed() {
        multicaster.removeApplicationListener(ear);
        jdbc.sql("delete from ai_model where provider in ('lab', 'scripted')").update();
        jdbc.sql("update ai_prediction set to_call_off = false").update();
    }

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
    void whoeverIsErasedIsCalledOffAndForgotten() {
        lab.takesOrders();
        lab.calledOffIs(200);
        advance();

        transactions.executeWithoutResult(status -> personal.erase(ada));

        assertThat(rows.of(ada)).isEmpty();
        await().untilAsserted(() -> assertThat(lab.cancels()).isEqualTo(1));
    }

    @Test
    void aModelThatAnswersWhileOneWaitsIsAskedThroughTheSameDoor() {
        scriptedEditor();
        engine.editor = task -> new Drawing(new Picture("image/png", PNG), 1_000, 2_000);

        assertThat(advance("scripted/edit")).isInstanceOfSatisfying(Made.class, made -> {
            assertThat(made.cost()).as("by what it counted").isEqualTo(new Cost(3_000));
            assertThat(made.madeBy()).isEqualTo(new AiAnswer.MadeBy("scripted", "edit", false));
        });
        assertThat(engine.edited).singleElement().satisfies(task -> {
            assertThat(task.words()).isEqualTo("Keep the face.\n\nGrey paper.");
            assertThat(task.height()).isGreaterThan(task.width());
        });
        assertThat(spent()).isEqualTo(3_000);
    }

    @Test
    void whatItAnsweredToNobodyIsLostAndNotPaidForTwice() {
        scriptedEditor();
        engine.editor = task -> {
            throw new IllegalStateException("killed");
        };
        assertThatIllegalStateException().isThrownBy(() -> advance("scripted/edit"));

        assertThat(advance("scripted/edit")).isEqualTo(new Missed(Reason.FAILED, new Cost(40_000)));
        watch.watch();

        assertThat(engine.edited).hasSize(1);
        assertThat(spent()).as("the estimate stays").isEqualTo(40_000);
        assertThat(lab.calls()).isZero();
    }

    private void scriptedEditor() {
        engine.edited.clear();
        jdbc.sql(
                        "insert into ai_model values ('scripted/edit', 'scripted', 'edit', 'scripted', 'http://localhost:1/v1',"
                                + " 'EDIT', 'BEST', 1000, 1000, 40000, 1000, 1, false, false, false, true, '2026-11-01', 1)")
                .update();
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

    private PictureStanding advance() {
        return advance("lab/portrait");
    }

    private PictureStanding advance(String model) {
        return predictions.advance(new PictureCommission(
                ada,
                "test:1",
                "test.portrait",
                PROMPT,
                "Grey paper.",
                model,
                Cost.cents(20),
                () -> new Picture("image/png", PNG)));
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

    private PredictionRow row() {
        return rows.find(ada, "test:1").orElseThrow();
    }

    private static Duration wait(PictureStanding standing, Instant since) {
        return Duration.between(since, ((Waiting) standing).lookAgain());
    }

    /** As if the process had been killed before it noted the answer, long enough ago. */
    private void forgetAnswer() {
        jdbc.sql("update ai_prediction set state = 'ORDERING', order_id = null where account_id = ?")
                .param(ada.value())
                .update();
        askedLongAgo();
    }

    private void askedLongAgo() {
        jdbc.sql("update ai_prediction set asked_at = ? where account_id = ?")
                .params(OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(2), ada.value())
                .update();
    }

    private void consent(boolean given) {
        jdbc.sql("insert into ai_photo_consent (id, account_id, given, decided_at) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), ada.value(), given, OffsetDateTime.now(ZoneOffset.UTC))
                .update();
    }

    private long news() {
        return jdbc.sql("select count(*) from ai_prediction_news where account_id = ?")
                .param(ada.value())
                .query(Long.class)
                .single();
    }

    private long spent() {
        return jdbc.sql("select coalesce(sum(micros), 0) from ai_spend where account_id = ?")
                .param(ada.value())
                .query(Long.class)
                .single();
    }

    private static String told() {
        return "{\"id\": \"" + ORDER + "\", \"status\": \"succeeded\", \"output\": \"https://evil.example/other.png\","
                + " \"input\": {\"prompt\": \"x\"}}";
    }

    private int tell(String message, String secret, Instant at) throws Exception {
        return send(message, at, Laboratory.signature(secret, message, at, told()), told(), row().id());
    }

    private int send(String message, Instant at, String signature, String body, UUID prediction) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/webhooks/replicate?prediction=" + prediction))
                .header("Content-Type", "application/json")
                .header("webhook-id", message)
                .header("webhook-timestamp", String.valueOf(at.getEpochSecond()))
                .method(RequestMethod.POST.getName(), HttpRequest.BodyPublishers.ofString(body));
        if (signature != null) {
            request.header("webhook-signature", signature);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
