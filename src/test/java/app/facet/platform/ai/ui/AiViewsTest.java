package app.facet.platform.ai.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.ai.AiModel;
import app.facet.platform.ai.CallFilter;
import app.facet.platform.ai.CallSummary;
import app.facet.platform.ai.CallTotal;
import app.facet.platform.ai.Cost;
import app.facet.platform.ai.Outcome;
import app.facet.platform.kernel.AccountId;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser(roles = "ADMIN")
class AiViewsTest extends SpringBrowserlessTest {

    private final AiWords words = new AiWords(Locale.ENGLISH, ZoneOffset.UTC);

    @Autowired
    Accounts accounts;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void showsModelsAndWhetherThereAreKeysButNoKey() {
        var view = (ModelsView) open("admin/ai");

        assertThat(view.list().getListDataView().getItems().map(AiModel::code)).contains("openai/gpt-5.4-mini");
        assertThat(view.getElement().getTextRecursively())
                .contains("OpenAI: no key", "Anthropic: no key")
                .doesNotContain("house-key");
    }

    @Test
    void addsUpAndNarrowsCalls() {
        AccountId ada =
                accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        String product = "p" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        call(ada, product, "ANSWERED", 5_000);
        call(ada, product, "ANSWERED", 7_000);
        call(ada, product, "TOO_SLOW", 0);

        assertThat(totals("per=product")).contains(new CallTotal(product, 3, new Cost(12_000), Cost.NOTHING));
        assertThat(totals("per=model&product=" + product))
                .containsExactly(new CallTotal("openai/x", 3, new Cost(12_000), Cost.NOTHING));
        assertThat(totals("per=product&outcome=too-slow&days=7"))
                .contains(new CallTotal(product, 1, Cost.NOTHING, Cost.NOTHING));
        assertThat(calls("outcome=too-slow").list().getLazyDataView().getItems().map(CallSummary::outcome))
                .isNotEmpty()
                .containsOnly(Outcome.TOO_SLOW);
        assertThat(calls("product=nothing-of-that-name")
                        .list()
                        .getLazyDataView()
                        .getItems())
                .isEmpty();
        for (CallTotal.Per per : CallTotal.Per.values()) {
            assertThat(totals("per=" + per.name().toLowerCase(Locale.ROOT))).isNotEmpty();
        }
        assertThat(open("admin/ai-prompts")).isInstanceOf(PromptsView.class);
    }

    @Test
    void theAddressKeepsWhatWasChosen() {
        var route = new CallsRoute(
                CallTotal.Per.MODEL,
                new CallFilter(Optional.of("openai"), Optional.of("dating"), Optional.of(Outcome.TOO_SLOW), 90));

        assertThat(CallsRoute.read(route.write())).isEqualTo(route);
        assertThat(CallsRoute.read(QueryParameters.fromString("per=moon&days=-3&outcome=")))
                .isEqualTo(new CallsRoute(
                        CallTotal.Per.DAY,
                        new CallFilter(Optional.empty(), Optional.empty(), Optional.empty(), CallFilter.USUAL_DAYS)));
    }

    private CallsView calls(String query) {
        UI.getCurrent().navigate(CallsRoute.PATH, QueryParameters.fromString(query));
        return (CallsView) getCurrentView();
    }

    private List<CallTotal> totals(String query) {
        return calls(query).totals().getListDataView().getItems().toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyOutcomeHasAName(Outcome outcome) {
        assertThat(words.outcome(outcome)).doesNotContain("!");
    }

    @Test
    void smallMoneyIsNotRoundedAway() {
        assertThat(words.money(new Cost(1_250_000))).isEqualTo("$1.25");
        assertThat(words.money(new Cost(1_200))).isEqualTo("$0.0012");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin/ai", "admin/ai-calls", "admin/ai-prompts"})
    @WithMockUser(roles = "MEMBER")
    void looksLikeNothingToMembers(String route) {
        assertThat(open(route).getElement().getTextRecursively()).contains("There is nothing here");
    }

    private Component open(String route) {
        UI.getCurrent().navigate(route);
        return (Component) getCurrentView();
    }

    private void call(AccountId account, String product, String outcome, long cost) {
        jdbc.sql(
                        "insert into ai_call values (?, ?, now(), ?, 'ai/review', 'abc', 'WRITE', 'openai', 'openai/x', false, 1,"
                                + " 1, ?, ?, 10, 1, ?)")
                .params(UUID.randomUUID(), account.value(), product + ".review", cost, cost, outcome)
                .update();
    }
}
