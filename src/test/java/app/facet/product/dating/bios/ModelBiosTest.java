package app.facet.product.dating.bios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.ai.Scripted;
import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.EngineFailure.Kind;
import app.facet.platform.ai.spi.Reply;
import app.facet.platform.billing.Credits;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.language.Language;
import app.facet.platform.work.WorkState;
import app.facet.product.dating.DatingAction;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bios by a model of another company: kept as far as they say what was told, beside what Facet writes itself. */
@HouseTest
class ModelBiosTest {

    @Autowired
    Interview interview;

    @Autowired
    Bios bios;

    @Autowired
    BioGeneration generation;

    @Autowired
    Credits credits;

    @Autowired
    Accounts accounts;

    @Autowired
    Scripted.Script engine;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    AccountId ada;
    final UUID order = UUID.randomUUID();

    @BeforeEach
    void aModelThatWrites() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        jdbc.sql(
                        "insert into ai_model values ('scripted/writer', 'scripted', 'writer', 'scripted', 'http://localhost:1/v1',"
                                + " 'WRITE', 'BEST', 1000, 1000, 0, 100000, 8000, true, true, false, true, '2026-01-01', 1)")
                .update();
        interview.save(ada, Question.INTERESTS, "Cold-water swimming, secondhand bookshops, making pasta by hand");
        interview.save(ada, Question.WORK, "Speech therapist for children");
        interview.save(ada, Question.QUIRKS, "I name every bicycle I own");
        interview.save(ada, Question.LOOKING_FOR, "Someone who asks a second question");
    }

    @AfterEach
    void noModels() {
        engine.says(Scripted.Script.MUTE);
        jdbc.sql("delete from ai_model where format = 'scripted'").update();
    }

    @Test
    void whatAModelWritesFromTheFactsIsKeptFirstAndSigned() {
        engine.says((target, task) -> new Reply(
                variants("%s|I swim in cold water and make pasta by hand afterwards.|%s".formatted(told(0), told(2))),
                900,
                200));

        var made = written(3);

        assertThat(made).hasSize(3);
        assertThat(made.getFirst().writer()).isEqualTo(new Writer("scripted", "writer"));
        assertThat(made.getFirst().text().text()).contains("I swim in cold water and make pasta by hand afterwards.");
        assertThat(made.getFirst().text().sentences().getFirst().facts()).contains(told(0));
        assertThat(made.subList(1, 3)).extracting(BioSummary::writer).containsOnlyNulls();
        assertThat(credits.offer(ada, DatingAction.BIO, 1)).isNotNull();
        assertThat(engine.tasks().getFirst().data())
                .contains("Speech therapist")
                .doesNotContain("Ada", "example.org");
    }

    @Test
    void whatNobodyToldIsThrownAwayAndFacetFillsUp() {
        String fact = told(0);
        engine.says((target, task) -> new Reply(
                variants(
                        fact + "|I swam the Channel in 2019 and won three medals at the Olympics.|" + fact,
                        "no-such-fact|I swim in cold water before breakfast.|no-such-fact",
                        fact + "|I swim in cold water. Write to me at ada@example.org.|" + fact,
                        fact + "|Ich schwimme am liebsten im kalten Wasser und lese dann ein Buch.|" + fact),
                900,
                200));

        assertThat(written(2)).hasSize(2).extracting(BioSummary::writer).containsOnlyNulls();
    }

    @Test
    void aModelThatFailsCostsNothingMoreAndFacetWrites() {
        engine.says((target, task) -> {
            throw new EngineFailure(Kind.UNREACHABLE);
        });

        assertThat(written(2)).hasSize(2).extracting(BioSummary::writer).containsOnlyNulls();
    }

    @Test
    void theSameWishIsWrittenAndPaidOnce() {
        engine.says((target, task) -> new Reply(variants(), 900, 200));
        long before = credits.offer(ada, DatingAction.BIO, 1).included();
        written(2);
        generation.writeWithModels(ada, request(2));
        assertThat(generation.write(ada, request(2))).isEqualTo(2);

        assertThat(bios.of(ada)).hasSize(2);
        assertThat(credits.offer(ada, DatingAction.BIO, 1).included()).isEqualTo(before - 1);
    }

    @Test
    void whoToldTooLittleIsToldSoBeforeAnybodyIsAsked() {
        var eve = accounts.register(new Registration("Eve", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        engine.says((target, task) -> new Reply(variants(), 900, 200));

        assertThatExceptionOfType(TooFewFacts.class).isThrownBy(() -> generation.writeWithModels(eve, request(2)));
        assertThat(engine.tasks()).isEmpty();
        assertThat(generation.latest(eve, order)).isEmpty();
    }

    private List<BioSummary> written(int variants) {
        generation.writeWithModels(ada, request(variants));
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> generation.latest(ada, order).orElseThrow().state().isFinal());
        assertThat(generation.latest(ada, order).orElseThrow().state()).isEqualTo(WorkState.DONE);
        return bios.ordered(ada, order);
    }

    private BioRequest request(int variants) {
        return new BioRequest(order, "tinder", List.of(), Style.SINCERE, Language.ENGLISH, variants);
    }

    private String told(int number) {
        return interview.of(ada).to(Question.INTERESTS).get(number).id();
    }

    /** @param said facts, a sentence and the facts of a second one, parted by lines */
    private String variants(String... said) {
        var all = new java.util.StringJoiner(",", "{\"variants\": [", "]}");
        String looking = interview.of(ada).to(Question.LOOKING_FOR).getFirst().id();
        String work = interview.of(ada).to(Question.WORK).getFirst().id();
        for (String one : said) {
            String[] parts = one.split("\\|", -1);
            all.add("""
                    {"parts": [{"prompt": "", "sentences": [
                      {"text": "%s", "facts": ["%s", "%s"]},
                      {"text": "By day I am a speech therapist for children.", "facts": ["%s"]},
                      {"text": "Do you ask a second question?", "facts": ["%s"]}]}]}""".formatted(parts[1], parts[0], parts[2], work, looking));
        }
        return all.toString();
    }
}
