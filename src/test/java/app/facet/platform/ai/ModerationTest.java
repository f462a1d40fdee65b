package app.facet.platform.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.ai.spi.Harm;
import app.facet.platform.ai.spi.Picture;
import app.facet.platform.ai.spi.Reply;
import app.facet.platform.kernel.AccountId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words are looked at before they go to an engine, and so is what comes back. */
@HouseTest
class ModerationTest {

    @Autowired
    Ai ai;

    @Autowired
    Scripted.Engine engine;

    @Autowired
    Accounts accounts;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    private AccountId ada;

    @BeforeEach
    void someoneToWriteAndDraw() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        model("scripted/writer", "WRITE MAKE");
    }

    @AfterEach
    void noModels() {
        engine.says(Scripted.Engine.MUTE);
        engine.harmsSeen = Set.of();
        jdbc.sql("delete from ai_model where format = 'scripted'").update();
    }

    @Test
    void whatOurListKnowsGoesToNobody() {
        engine.says((target, task) -> new Reply("Hello", 10, 10));

        assertThatThrownBy(() -> ai.ask(greeting("I will kill you"))).isInstanceOf(ContentRefused.class);
        assertThat(engine.tasks).isEmpty();
    }

    @Test
    void aModelHasASayWhereThereIsOne() {
        engine.says((target, task) -> new Reply("Hello", 10, 10));
        assertThat(ai.ask(greeting("flagged by the model")).value()).isEqualTo("Hello");

        model("scripted/judge", "MODERATE");
        assertThatThrownBy(() -> ai.ask(greeting("flagged by the model"))).isInstanceOf(ContentRefused.class);
    }

    @Test
    void whatAJudgeCostsIsInTheLedger() {
        engine.says((target, task) -> new Reply("Hello", 10, 10));
        model("scripted/judge", "MODERATE");

        ai.ask(greeting("Words of thirty-three letters now"));

        // the words in their quotation marks before, and the answer after
        assertThat(jdbc.sql("select tokens_in, cost_micros from ai_call where account_id = ? and ability = 'MODERATE'"
                                + " and outcome = 'ANSWERED' order by tokens_in desc")
                        .param(ada.value())
                        .query((row, number) -> List.of(row.getLong(1), row.getLong(2)))
                        .list())
                .containsExactly(List.of(12L, 12L), List.of(2L, 2L));
    }

    @Test
    void whatShouldNotHaveBeenWrittenIsNotShownNorKept() {
        engine.says((target, task) -> new Reply("Go kill yourself", 10, 10));

        assertThat(ai.ask(greeting("Hi")).madeBy().isBuiltIn()).isTrue();
        assertThat(ai.ask(greeting("Hi")).madeBy().isBuiltIn()).isTrue();
        assertThat(engine.tasks).hasSize(2);
        assertThat(jdbc.sql("select count(*) from ai_call where account_id = ? and outcome = 'WITHHELD'")
                        .param(ada.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void picturesAreMadeByWhoeverCanAndAskedForInDecentWords() {
        var request = AiImageRequest.of("ai.fox", Prompt.named("ai/review"))
                .words("A fox")
                .forAccount(ada)
                .builtIn(() -> new Picture("image/png", new byte[] {9}));

        var answer = ai.draw(request);

        assertThat(answer.value().content()).containsExactly(1);
        assertThat(answer.cost()).isEqualTo(new Cost(4_000));
        assertThatThrownBy(() -> ai.draw(request.words("a nude child"))).isInstanceOf(ContentRefused.class);
        jdbc.sql("delete from ai_model where format = 'scripted'").update();
        assertThat(ai.draw(request.words("A fox")).value().content()).containsExactly(9);
    }

    @Test
    void aPictureThatShouldNotBeSeenIsNotShown() {
        model("scripted/inspector", "INSPECT");
        engine.harmsSeen = EnumSet.of(Harm.SEXUAL);
        var request = AiImageRequest.of("ai.fox", Prompt.named("ai/review"))
                .words("A fox")
                .forAccount(ada)
                .builtIn(() -> new Picture("image/png", new byte[] {9}));

        assertThat(ai.draw(request).value().content()).as("ours").containsExactly(9);
        assertThat(jdbc.sql(
                                "select ability, outcome, cost_micros from ai_call where account_id = ? order by called_at, ability")
                        .param(ada.value())
                        .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getLong(3))
                        .list())
                .as("both were asked and are paid for")
                .contains("INSPECT ANSWERED 4000", "MAKE WITHHELD 4000");

        engine.harmsSeen = Set.of();
        assertThat(ai.draw(request).value().content()).as("the model's").containsExactly(1);
    }

    private void model(String code, String abilities) {
        jdbc.sql("insert into ai_model values (?, 'scripted', ?, 'scripted', 'https://example.org/v1', ?, 'BALANCED',"
                        + " 1000, 1000, 4000, 100000, 8000, true, true, false, true, '2026-01-01', 1)")
                .params(code, code, abilities)
                .update();
    }

    private AiRequest<String> greeting(String words) {
        return AiRequest.of("ai.greeting", String.class)
                .instructions(Prompt.named("ai/review"))
                .data(words)
                .forAccount(ada)
                .builtIn(() -> "Ours");
    }
}
