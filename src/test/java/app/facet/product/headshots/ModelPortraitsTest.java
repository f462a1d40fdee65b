package app.facet.product.headshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.ai.Laboratory;
import app.facet.platform.ai.PictureStanding.Reason;
import app.facet.platform.billing.CreditBalance;
import app.facet.platform.billing.Credits;
import app.facet.platform.imaging.PhotoFormat;
import app.facet.platform.imaging.painting.PortraitPainter;
import app.facet.platform.imaging.painting.PortraitSpec;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.work.spi.ComeBack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Portraits a model makes: asked for, waited for, compared, paid for, or made by the studio after all. */
@HouseTest
class ModelPortraitsTest {

    private static final String STYLE = "classic-grey";
    private static final List<String> TWO = List.of("clean-white", STYLE);

    @Autowired
    ApplicationContext house;

    @Autowired
    Shoots shoots;

    @Autowired
    Portraits portraits;

    @Autowired
    PortraitFiles files;

    @Autowired
    PortraitSession session;

    @Autowired
    PortraitRepository rows;

    @Autowired
    StyleEngines engines;

    @Autowired
    Laboratory.Server lab;

    @Autowired
    Credits credits;

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    private AccountId ada;
    private PortraitEntry wanted;

    private Sitters sitters;

    @BeforeEach
    void aStyleOfAModel() throws IOException {
        sitters = new Sitters(house);
        ada = sitters.person();
        sitters.grant(ada, 10);
        lab.reset();
        jdbc.sql("insert into ai_model values ('lab/portrait', 'lab', 'portrait', 'replicate', ?, 'EDIT', 'BEST', 0, 0,"
                        + " 40000, 1000, 1, false, false, false, true, '2026-11-01', 1)")
                .param(lab.endpoint())
                .update();
        transactions.executeWithoutResult(status -> engines.change(STYLE, java.util.Optional.of("lab/portrait")));
        jdbc.sql("delete from headshots_engine_run").update();
    }

    @AfterEach
    void noModels() {
        transactions.executeWithoutResult(status -> engines.change(STYLE, java.util.Optional.empty()));
        jdbc.sql("delete from ai_model where provider = 'lab'").update();
        jdbc.sql("update ai_prediction set to_call_off = false").update();
    }

    @Test
    void theModelsPictureIsComparedFramedPaidForAndMarked() throws Exception {
        book(true);
        lab.takesOrders();
        assertThatExceptionOfType(ComeBack.class).isThrownBy(() -> session.make(wanted.id(), Sitters.QUIET));
        assertThat(credits.balance(ada)).as("held, not taken").isEqualTo(new CreditBalance(8, 2));
        lab.isMade("image/jpeg", sent()); // a model that keeps who somebody is

        session.make(wanted.id(), Sitters.QUIET);

        assertThat(lab.orders()).isEqualTo(1);
        var details = portraits.find(ada, wanted.id());
        assertThat(details.summary()).satisfies(made -> {
            assertThat(made.state()).isEqualTo(PortraitState.DONE);
            assertThat(made.likeness()).isBetween(70, 100);
            assertThat(made.engine()).isEqualTo("lab/portrait");
            assertThat(made.missed()).isNull();
        });
        assertThat(details.before()).isNotNull();
        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(8, 0));
        assertThat(new String(
                        files.file(ada, wanted.id(), Destination.LINKEDIN, PhotoFormat.JPEG),
                        StandardCharsets.ISO_8859_1))
                .contains("trainedAlgorithmicMedia")
                .doesNotContain("compositeSynthetic");
        assertThat(runs()).containsExactly("lab/portrait MADE 40000");
    }

    @Test
    void whatIsNotLikeThePersonIsThrownAwayAndTheCreditComesBack() throws Exception {
        book(true);
        lab.takesOrders();
        assertThatExceptionOfType(ComeBack.class).isThrownBy(() -> session.make(wanted.id(), Sitters.QUIET));
        lab.isMade("image/jpeg", somebodyElse());

        session.make(wanted.id(), Sitters.QUIET);

        assertThat(portrait().state()).isEqualTo(PortraitState.DISCARDED);
        assertThat(portrait().likeness()).isLessThan(70);
        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(10, 0));
        assertThat(runs()).containsExactly("lab/portrait DISCARDED 40000");
    }

    @Test
    void withoutAYesTheStudioMakesItAndSaysSo() throws Exception {
        book(false);

        session.make(wanted.id(), Sitters.QUIET);

        assertThat(portrait().state()).isEqualTo(PortraitState.DONE);
        assertThat(portrait().engine()).isNull();
        assertThat(portrait().missed()).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(lab.orders()).isZero();
        assertThat(runs()).as("a model nobody asked did not fail").containsExactly("built-in MADE 0");
    }

    @Test
    void aModelThatFailsOrGivesNoPictureIsStoodInForByTheStudio() throws Exception {
        book(true);
        lab.takesOrders();
        assertThatExceptionOfType(ComeBack.class).isThrownBy(() -> session.make(wanted.id(), Sitters.QUIET));
        lab.isMade("image/png", "<html>not a picture</html>".getBytes(StandardCharsets.UTF_8));

        session.make(wanted.id(), Sitters.QUIET);

        assertThat(portrait().state()).isEqualTo(PortraitState.DONE);
        assertThat(portrait().engine()).isNull();
        assertThat(portrait().missed()).isEqualTo(Reason.FAILED);
        assertThat(runs()).containsExactly("lab/portrait MISSED 40000", "built-in MADE 0");
        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(8, 0));
    }

    @Test
    void killedAfterItWasFetchedItIsFetchedAgainAndNotOrderedAgain() throws Exception {
        book(true);
        lab.takesOrders();
        assertThatExceptionOfType(ComeBack.class).isThrownBy(() -> session.make(wanted.id(), Sitters.QUIET));
        lab.isMade("image/jpeg", sent());
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> session.make(wanted.id(), (stage, percent) -> {
                    throw new IllegalStateException("killed");
                }));

        session.make(wanted.id(), Sitters.QUIET);

        assertThat(portrait().engine()).isEqualTo("lab/portrait");
        assertThat(lab.orders()).isEqualTo(1);
        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(8, 0));
    }

    @Test
    void stoppingItCallsItOffAtTheModel() throws Exception {
        lab.takesOrders();
        lab.stands("processing");
        lab.calledOffIs(200);
        var shoot = start();
        await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> lab.orders() == 1);

        shoots.stop(ada, waiting(shoot));

        await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> lab.cancels() == 1);
        await().pollInSameThread().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(
                        rows.findById(waiting(shoot).value()).orElseThrow().state())
                .isEqualTo(PortraitState.CANCELLED));
        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(10, 0));
    }

    @Test
    void inTheQueueItWaitsInSightAndGoesOnAtOnceWhenItsServerTellsOverHttp() throws Exception {
        lab.takesOrders();
        lab.stands("processing");
        var shoot = start();
        await().pollInSameThread().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            var portrait = shoots.find(ada, shoot).summary().portraits().getFirst();
            assertThat(portrait.state()).isEqualTo(PortraitState.RUNNING);
            assertThat(portrait.stage()).isEqualTo("headshots.step.at-model");
            assertThat(lab.orders()).isEqualTo(1);
        });
        lab.isMade("image/jpeg", sent());

        await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> liesDownFor(shoot, Duration.ofHours(1)));

        assertThat(lab.tells(port)).isEqualTo(204);

        await().pollInSameThread().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(
                        rows.findById(waiting(shoot).value()).orElseThrow().state())
                .isEqualTo(PortraitState.DONE));
    }

    @Test
    void aModelIsToldWhatTheStyleLooksLike() {
        assertThat(Map.of(
                        "a",
                        EnginePrompt.of("openai/gpt-image-1").name(),
                        "b",
                        EnginePrompt.of("lab/portrait").name()))
                .containsEntry("a", "headshots/portrait-image")
                .containsEntry("b", "headshots/portrait-kontext");
        var seen = new java.util.HashSet<String>();
        jdbc.sql("select code from headshots_style").query(String.class).list().forEach(code -> {
            var words = EnginePrompt.words(styles.find(code).look());
            assertThat(words).doesNotContain("null").contains("#");
            seen.add(words);
        });
        assertThat(seen).as("each style in its own words").hasSizeGreaterThan(15);
    }

    @Autowired
    Styles styles;

    private void book(boolean consent) throws IOException {
        if (consent) {
            consent();
        }
        wanted = shoots.book(ada, Sitters.order(sitters.measured(ada), TWO)).getLast();
    }

    private ShootId start() throws IOException {
        consent();
        return shoots.start(ada, Sitters.order(sitters.measured(ada), List.of(STYLE)));
    }

    private PortraitId waiting(ShootId shoot) {
        return shoots.find(ada, shoot).summary().portraits().getFirst().id();
    }

    /** Once it lies in the queue until its next look, that is put off, so that only the news can wake it. */
    private boolean liesDownFor(ShootId shoot, Duration time) {
        return jdbc.sql("""
                update scheduled_tasks set execution_time = :later where picked = false and task_instance in
                (select cast(id as varchar) from work_item where subject = :portrait and account_id = :ada)""")
                        .param("later", OffsetDateTime.now(ZoneOffset.UTC).plus(time))
                        .param("portrait", Shoots.reference(waiting(shoot)))
                        .param("ada", ada.value())
                        .update()
                > 0;
    }

    private void consent() {
        jdbc.sql("insert into ai_photo_consent (id, account_id, given, decided_at) values (?, ?, true, ?)")
                .params(UUID.randomUUID(), ada.value(), OffsetDateTime.now(ZoneOffset.UTC))
                .update();
    }

    private PortraitEntry portrait() {
        return rows.findById(wanted.id().value()).orElseThrow();
    }

    /** The picture the model was sent, as it stands in the order. */
    private byte[] sent() {
        return lab.sent();
    }

    private static byte[] somebodyElse() throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(
                new PortraitPainter()
                        .paint(
                                PortraitSpec.of(7, PortraitSpec.Setting.STUDIO, PortraitSpec.Framing.CLOSE_UP),
                                1024,
                                1280),
                "jpeg",
                file);
        return file.toByteArray();
    }

    private List<String> runs() {
        return jdbc.sql("select engine, outcome, cost_micros from headshots_engine_run order by ended_at")
                .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getLong(3))
                .list();
    }
}
