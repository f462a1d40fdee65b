package app.facet.platform.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.Reply;
import app.facet.platform.audit.Audit;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.StepUpNeeded;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class OwnKeysTest {

    private static final String MARK = "CANARY" + UUID.randomUUID().toString().replace("-", "");
    private static final String KEY = "sk-" + MARK + "-9f3a";

    @Autowired
    Ai ai;

    @Autowired
    Scripted.Engine engine;

    @Autowired
    Accounts accounts;

    @Autowired
    SealedKeys sealedKeys;

    @Autowired
    Models models;

    @Autowired
    Engines engines;

    @Autowired
    Choice choice;

    @Autowired
    Audit audit;

    @Autowired
    OwnKeys asItIs;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    // Of its own for each test: lines remember what went wrong on them.
    private final String provider = "own" + UUID.randomUUID().toString().substring(0, 8);
    private AccountId ada;
    private OwnKeys keys;

    @BeforeEach
    void adaProvedThatItIsHer() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        jdbc.sql(
                        "insert into ai_model values ('scripted/own', ?, 'own', 'scripted', 'https://example.org/v1',"
                                + " 'WRITE', 'BALANCED', 1000, 1000, 0, 100000, 8000, true, true, false, true, '2026-01-01', 1)")
                .param(provider)
                .update();
        keys = new OwnKeys(sealedKeys, models, engines, choice, signedIn(), () -> {}, audit);
    }

    @AfterEach
    void noModels() {
        engine.says(Scripted.Engine.MUTE);
        jdbc.sql("delete from ai_model where format = 'scripted'").update();
    }

    @Test
    void aGoodKeyIsKeptSealedAndUsedFirst() {
        keys.save(ada, provider, "  " + KEY + "\n");
        engine.says((target, task) -> new Reply("Hello", 10, 10));

        ai.ask(greeting());

        assertThat(engine.targets.getFirst().key()).isEqualTo(KEY);
        assertThat(keys.of(ada)).singleElement().satisfies(key -> {
            assertThat(key.provider()).isEqualTo(provider);
            assertThat(key.lastFour()).isEqualTo("9f3a");
        });
        assertThat(jdbc.sql("select count(*) from ai_spend where account_id = ?")
                        .param(ada.value())
                        .query(Long.class)
                        .single())
                .as("spent of the house's money")
                .isZero();
        assertThat(jdbc.sql("select own_key from ai_call where account_id = ?")
                        .param(ada.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void theLargestPlanWorksWithIt() {
        jdbc.sql("insert into billing_account_plan values (?, 'enterprise', now())")
                .param(ada.value())
                .update();
        engine.says((target, task) -> new Reply("Hello", 10, 10));

        assertThat(ai.ask(greeting()).madeBy().isBuiltIn()).isTrue();
        keys.save(ada, provider, KEY);
        assertThat(ai.ask(greeting()).madeBy().isBuiltIn()).isFalse();
    }

    @Test
    void aBadKeyIsNotKept() {
        assertThatThrownBy(() -> keys.save(ada, provider, "bad-key-of-some-length"))
                .hasMessage("ai.refused.key-wrong");
        assertThatThrownBy(() -> keys.save(ada, provider, "with a\nnew line in it"))
                .hasMessage("ai.refused.key-wrong");
        assertThat(keys.of(ada)).isEmpty();
    }

    @Test
    void whoeverFindsAnUnlockedComputerChangesNothing() {
        var asked = new OwnKeys(
                sealedKeys,
                models,
                engines,
                choice,
                signedIn(),
                () -> {
                    throw new StepUpNeeded();
                },
                audit);

        assertThatThrownBy(() -> asked.save(ada, provider, KEY)).isInstanceOf(StepUpNeeded.class);
        assertThat(asked.of(ada)).isEmpty();
    }

    @Test
    void aRemovedKeyIsGone() {
        keys.save(ada, provider, KEY);
        keys.remove(ada, provider);

        assertThat(keys.of(ada)).isEmpty();
        assertThat(sealedKeys.find(ada, provider)).isEmpty();
    }

    @Test
    void outlivesANewDataKey() {
        keys.save(ada, provider, KEY);

        sealedKeys.resealAll(ada);

        assertThat(sealedKeys.find(ada, provider)).contains(new Key(KEY, true));
    }

    @Test
    void doesNotOpenForAnotherProvider() {
        keys.save(ada, provider, KEY);
        jdbc.sql("update ai_own_key set provider = 'elsewhere' where account_id = ?")
                .param(ada.value())
                .update();

        assertThatThrownBy(() -> sealedKeys.find(ada, "elsewhere")).isInstanceOf(IllegalStateException.class);
        sealedKeys.remove(ada, "elsewhere"); // nor would it for those who give everybody new keys
    }

    @Test
    void showsUpNowhere(CapturedOutput output) {
        var trouble = new StringWriter();
        keys.save(ada, provider, KEY);
        for (EngineFailure.Kind kind : EngineFailure.Kind.values()) {
            engine.says((target, task) -> {
                throw new EngineFailure(kind);
            });
            ai.ask(greeting());
            engine.says((target, task) -> new Reply("Hello", 10, 10)); // or the line would rest
            ai.ask(greeting());
        }
        engine.says((target, task) -> {
            throw new IllegalStateException("a defect with " + target);
        });
        catchThrowable(() -> ai.ask(greeting())).printStackTrace(new PrintWriter(trouble));
        catchThrowable(() -> keys.save(ada, provider, "bad" + KEY)).printStackTrace(new PrintWriter(trouble));
        catchThrowable(() -> keys.save(ada, provider, KEY + "\u00e9")).printStackTrace(new PrintWriter(trouble));
        keys.remove(ada, provider);
        keys.save(ada, provider, KEY);

        assertThat(trouble.toString()).contains("IllegalStateException").doesNotContain(MARK);
        assertThat(output.getAll()).doesNotContain(MARK);
        assertThat(new Key(KEY, true).toString() + keys.of(ada)).doesNotContain(MARK);
        assertThat(everythingStored()).contains(ada.toString()).doesNotContain(MARK);
    }

    private String everythingStored() {
        var all = new StringBuilder();
        List<String> tables = jdbc.sql("select table_name from information_schema.tables where lower(table_schema) ="
                        + " 'public' and table_type like '%TABLE%'")
                .query(String.class)
                .list();
        for (String table : tables) {
            jdbc.sql("select * from " + table).query().listOfRows().forEach(row -> row.values()
                    .forEach(value -> all.append(
                                    value instanceof byte[] bytes
                                            ? new String(bytes, StandardCharsets.ISO_8859_1)
                                            : String.valueOf(value))
                            .append('\n')));
        }
        return all.toString();
    }

    private AiRequest<String> greeting() {
        return AiRequest.of("ai.greeting", String.class)
                .instructions(Prompt.named("ai/review"))
                .data(UUID.randomUUID().toString())
                .forAccount(ada)
                .builtIn(() -> "Ours");
    }

    private CurrentAccount signedIn() {
        return new CurrentAccount() {
            @Override
            public Optional<AccountId> maybe() {
                return Optional.of(ada);
            }

            @Override
            public boolean isAdmin() {
                return false;
            }
        };
    }
}
