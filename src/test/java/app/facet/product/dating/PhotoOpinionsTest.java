package app.facet.product.dating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.ai.PhotoConsent;
import app.facet.platform.ai.Scripted;
import app.facet.platform.ai.spi.Description;
import app.facet.platform.ai.spi.Description.Tag;
import app.facet.platform.ai.spi.Reply;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.PersonalData;
import app.facet.platform.vault.spi.SealedData;
import app.facet.product.dating.opinions.Opinion;
import app.facet.product.dating.opinions.OpinionKind;
import app.facet.product.dating.opinions.OpinionState;
import app.facet.product.dating.opinions.Opinions;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Models of other companies look at photos beside the built-in engine. */
@HouseTest
class PhotoOpinionsTest {

    private static final String REVIEW = """
            {"scene": "ACTIVITY", "sunglasses": true, "filter": false,
             "strengths": [{"english": "One sees what you love.", "german": "Man sieht, was du liebst."}],
             "changes": []}""";

    @Autowired
    DatingPhotos photos;

    @Autowired
    PhotoAnalyses analyses;

    @Autowired
    PhotoConsent consent;

    @Autowired
    Opinions opinions;

    @Autowired
    Accounts accounts;

    @Autowired
    Scripted.Script engine;

    @Autowired
    ObjectProvider<PersonalData> personalData;

    @Autowired
    ObjectProvider<SealedData> sealed;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    AccountId ada;

    @BeforeEach
    void modelsThatLook() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        model("scripted/reader", "SEE");
        model("scripted/tagger", "DESCRIBE");
        engine.says((target, task) -> new Reply(REVIEW, 1_500, 100));
        engine.sees(picture -> new Description("", List.of(new Tag("guitar", 0.97), new Tag("person", 0.95))));
    }

    @AfterEach
    void noModels() {
        engine.says(Scripted.Script.MUTE);
        engine.sees(Scripted.Script.UNSEEING);
        jdbc.sql("delete from ai_model where format = 'scripted'").update();
    }

    @Test
    void withoutAYesNoPictureLeavesTheHouse() throws Exception {
        PhotoId id = measured();
        analyses.askOthers(ada, id);

        assertThat(photos.find(ada, id).opinions()).isEmpty();
        assertThat(engine.tasks()).isEmpty();
        assertThat(engine.described()).isEmpty();
    }

    @Test
    void modelsLookBesideTheBuiltInEngineAndSignWhatTheySay() throws Exception {
        agree();
        PhotoId id = answered();

        var details = photos.find(ada, id);
        assertThat(details.summary().score()).isNotNull();
        assertThat(details.opinions())
                .extracting(Opinion::kind, Opinion::state, Opinion::provider, Opinion::model)
                .containsExactly(
                        tuple(OpinionKind.REVIEW, OpinionState.GIVEN, "scripted", "reader"),
                        tuple(OpinionKind.TAGS, OpinionState.GIVEN, "scripted", "tagger"));
        assertThat(details.opinions().getFirst().content().strengths())
                .containsExactly(new Opinion.Remark("One sees what you love.", "Man sieht, was du liebst."));
        assertThat(details.opinions().getLast().content().tags()).containsExactly("guitar", "person");
    }

    @Test
    void whatOnlyAModelSeesCountsForTheFirstPhotoWithItsSource() throws Exception {
        agree();
        PhotoId id = answered();

        assertThat(photos.find(ada, id).advice())
                .allSatisfy(advice -> assertThat(advice.suitsAsLead()).isFalse())
                .allSatisfy(advice -> assertThat(advice.sentences())
                        .contains(PlatformAdvice.Sentence.of("sunglasses", new PlatformAdvice.SeenBy("scripted"))));
    }

    @Test
    void aModelThatFailsTakesNothingAwayAndCanBeAskedAgain() throws Exception {
        agree();
        engine.says(Scripted.Script.MUTE);
        engine.sees(Scripted.Script.UNSEEING);
        PhotoId id = answered();
        var details = photos.find(ada, id);
        assertThat(details.summary().state()).isEqualTo(PhotoState.COMPLETED);
        assertThat(details.opinions()).extracting(Opinion::state).containsOnly(OpinionState.MISSING);

        engine.says((target, task) -> new Reply(REVIEW, 1_500, 100));
        analyses.askOthers(ada, id);
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> isAnswered(id));
        assertThat(photos.find(ada, id).opinions().getFirst().state()).isEqualTo(OpinionState.GIVEN);
    }

    @Test
    void anAnswerThatBreaksItsShapeIsNoAnswer() throws Exception {
        agree();
        engine.says((target, task) -> new Reply("{\"scene\": \"NAKED\", \"verdict\": \"ugly\"}", 1_500, 100));

        assertThat(photos.find(ada, answered()).opinions().getFirst().state()).isEqualTo(OpinionState.MISSING);
    }

    @Test
    void whoseMindChangedIsNotLookedAtAnyMore() throws Exception {
        PhotoId id = measured();
        agree();
        consent.decide(ada, false);
        analyses.askOthers(ada, id);

        assertThat(photos.find(ada, id).opinions()).isEmpty();
        assertThat(engine.tasks()).isEmpty();
    }

    @Test
    void whatWasSaidGoesWithThePhoto() throws Exception {
        agree();
        PhotoId id = answered();
        photos.remove(ada, id);

        assertThat(rows()).isZero();
    }

    @Test
    void nobodyElseAsksOrReadsWhatWasSaid() throws Exception {
        agree();
        PhotoId id = answered();
        var eve = accounts.register(new Registration("Eve", UUID.randomUUID() + "@example.org", "otter quilt harbour"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> analyses.askOthers(eve, id));
        assertThat(opinions.of(eve, photos.find(ada, id).media())).isEmpty();
    }

    @Test
    void whatWasSaidIsSealedWithTheNewestKeyAndErasedWithTheAccount() throws Exception {
        agree();
        PhotoId id = answered();
        assertThat(jdbc.sql("select sealed_content from dating_photo_opinion where account_id = ? and kind = 'REVIEW'")
                        .param(ada.value())
                        .query(byte[].class)
                        .single())
                .asString()
                .doesNotContain("One sees");
        sealed.forEach(fields -> fields.resealAll(ada));
        assertThat(photos.find(ada, id).opinions().getFirst().content().strengths())
                .hasSize(1);

        personalData
                .orderedStream()
                .filter(data -> data.tables().contains("dating_photo_opinion"))
                .forEach(data -> data.erase(ada));
        assertThat(rows()).isZero();
    }

    private void agree() {
        consent.decide(ada, true);
    }

    private PhotoId measured() throws IOException {
        try (InputStream portrait = getClass().getResourceAsStream("/imaging/eileen-collins.jpg")) {
            PhotoId id = photos.add(ada, "eileen.jpg", portrait);
            await().pollInSameThread()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> photos.find(ada, id).summary().state() == PhotoState.COMPLETED);
            return id;
        }
    }

    private PhotoId answered() throws IOException {
        PhotoId id = measured();
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> isAnswered(id));
        return id;
    }

    private boolean isAnswered(PhotoId id) {
        var said = photos.find(ada, id).opinions();
        return said.size() == 2 && said.stream().noneMatch(one -> one.state() == OpinionState.ASKED);
    }

    private long rows() {
        return jdbc.sql("select count(*) from dating_photo_opinion where account_id = ?")
                .param(ada.value())
                .query(Long.class)
                .single();
    }

    private void model(String code, String ability) {
        jdbc.sql(
                        "insert into ai_model values (?, 'scripted', ?, 'scripted', 'http://localhost:1/v1', ?, 'BALANCED', 1000,"
                                + " 1000, 1000, 100000, 8000, true, true, false, true, '2026-01-01', 1)")
                .params(code, code.substring(code.indexOf('/') + 1), ability)
                .update();
    }
}
