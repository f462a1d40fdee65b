package app.facet.platform.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.billing.PlanTerm.Kind;
import app.facet.platform.billing.spi.PriceList;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Plans, packs and prices in the hands of an admin. */
@HouseTest
class PlanDeskTest {

    private static final String PLAN = "tattoo-premium";

    @Autowired
    CreditUpdates updates;

    @Autowired
    PlanDesk desk;

    @Autowired
    PackDesk packDesk;

    @Autowired
    Packs packs;

    @Autowired
    PriceDesk priceDesk;

    @Autowired
    Plans plans;

    @Autowired
    Terms terms;

    @Autowired
    DeskCodes codes;

    @Autowired
    StepUp stepUp;

    @Autowired
    DeskLog log;

    @Autowired
    Accounts accounts;

    @Autowired
    AuthenticationManager door;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient owner;

    private PlanDraft before;
    private AccountId ada;

    @BeforeEach
    void anAdminIsAtTheDesk() {
        before = PlanDraft.of(plans.named(PLAN));
        ada = AdminAtWork.signIn(accounts, door, "ROLE_ADMIN");
    }

    @AfterEach
    void asItWas() {
        AdminAtWork.signIn(accounts, door, "ROLE_ADMIN");
        desk.change(PLAN, before);
        SecurityContextHolder.clearContext();
        owner.sql("delete from billing_plan_term where action like 'test.%'").update();
        owner.sql("delete from billing_price where action like 'test.%'").update();
        owner.sql("delete from billing_pack_text where pack like 'test-%'").update();
        owner.sql("delete from billing_pack where code like 'test-%'").update();
        owner.sql("delete from billing_account_plan where plan like 'test-%'").update();
        owner.sql("delete from billing_plan_text where plan like 'test-%'").update();
        owner.sql("delete from billing_plan where code like 'test-%'").update();
    }

    @Test
    void aPlanIsChangedAndTheLogKnowsWhatItWas() {
        desk.change(PLAN, draft("Ink", "12.50", "100", true));

        Plan plan = desk.plan(PLAN);
        assertThat(plan.name()).isEqualTo("Ink");
        assertThat(plan.monthly()).isEqualTo(new BigDecimal("12.50"));
        assertThat(plan.yearly()).isEqualTo(new BigDecimal("100.00"));
        assertThat(lastNote("billing.plan-edited"))
                .contains(
                        "\"monthly\":\"9.99 → 12.5",
                        "\"texts.en.name\":\"Tattoo Premium → Ink\"",
                        "\"plan\":\"" + PLAN + "\"")
                .doesNotContain("onSale");
    }

    @ParameterizedTest
    @CsvSource({
        "pro,'  ',10,100",
        "pro,Pro,0,100",
        "pro,Pro,10,121",
        "pro,Pro,-1,",
        "pro,Pro,9.999,",
        "pro,Pro,100001,",
        "free,Free,1,",
        "free,Free,0,0"
    })
    void aPlanIsNotMadeWhatItCannotBe(String plan, String name, String monthly, @Nullable String yearly) {
        assertThatExceptionOfType(DeskRefused.class)
                .isThrownBy(() -> desk.change(plan, draft(name, monthly, yearly, true)));
        assertThat(desk.plan(plan).monthly().intValue()).isIn(0, 29);
    }

    @Test
    void aPlanIsAddedGivenAndTakenOffSaleAndWhoeverHasItKeepsIt() {
        desk.add(" Test-Duo ", draft("Duo", 35, "19", "190", true));

        assertThat(desk.plans()).extracting(Plan::code).containsSubsequence("pro", "test-duo", "enterprise");
        assertThat(lastNote("billing.plan-added")).contains("\"plan\":\"test-duo\"", "\"texts.de.line\":\"Ein Satz.\"");
        plans.give(ada, "test-duo");
        desk.change("test-duo", draft("Duo", 35, "19", "190", false));

        assertThat(plans.of(ada).code()).isEqualTo("test-duo");
        assertThat(plans.of(ada).onSale()).isFalse();
        assertThat(lastNote("billing.plan-edited"))
                .contains("\"onSale\":\"true → false\"")
                .doesNotContain("texts");
    }

    @ParameterizedTest
    @CsvSource({
        "pro,35,19",
        "small,35,19",
        "x,35,19",
        "test-duo,30,19",
        "test-duo,5,19",
        "test-duo,0,19",
        "test-duo,35,0"
    })
    void aPlanIsNotAddedWhereItCannotBe(String code, int position, String monthly) {
        assertThatExceptionOfType(DeskRefused.class)
                .isThrownBy(() -> desk.add(code, draft("Duo", position, monthly, null, true)));
        assertThat(desk.plans()).noneMatch(plan -> plan.code().startsWith("test-"));
    }

    @Test
    void aPlanSpeaksTheLanguageOfWhoeverReadsOrEnglish() {
        desk.add(
                "test-duo",
                new PlanDraft(
                        Map.of("en", new PlanText(" Duo ", "For two."), "de", new PlanText("Zu zweit", " ")),
                        35,
                        BigDecimal.TEN,
                        null,
                        0,
                        0,
                        false,
                        true,
                        100,
                        0));
        Plan plan = desk.plan("test-duo");

        assertThat(plan.name(Locale.GERMANY)).isEqualTo("Zu zweit");
        assertThat(plan.line(Locale.GERMANY)).as("where a language has none").isEqualTo("For two.");
        assertThat(plan.name(Locale.FRENCH)).isEqualTo("Duo");
        assertThat(plan.name()).isEqualTo("Duo");
        assertThat(desk.plan("free").name(Locale.GERMAN)).isEqualTo("Gratis");
        assertThatExceptionOfType(DeskRefused.class)
                .as("English is always there")
                .isThrownBy(() -> desk.change("test-duo", inGermanOnly(plan)));
    }

    private static PlanDraft inGermanOnly(Plan plan) {
        return new PlanDraft(
                Map.of("de", new PlanText("Zu zweit", "")), 35, plan.monthly(), null, 0, 0, false, true, 100, 0);
    }

    @Test
    void theFreePlanCannotBeTakenOffSale() {
        assertThatExceptionOfType(DeskRefused.class)
                .isThrownBy(() -> desk.change("free", draft("Free", "0", null, false)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> desk.change("platinum", draft("Platinum", "9", null, false)));
    }

    @Test
    void whatAPlanIncludesHoldsForItsOwnersAtOnce() {
        var bank = new Bank(jdbc, plans, updates, transactions);
        PlanDesk testDesk = deskOf(TestAction.values());

        transactions.executeWithoutResult(status -> testDesk.include(
                PLAN,
                List.of(
                        term(TestAction.SKETCH, Kind.INCLUDED, Per.MONTH, 5),
                        term(TestAction.SKETCH, Kind.AT_MOST, Per.DAY, 2),
                        term(TestAction.POSTER, Kind.INCLUDED, Per.EVER, null))));
        bank.subscribe(ada, PLAN, "ACTIVE");

        assertThat(bank.offer(ada, TestAction.SKETCH, 2).credits()).isZero();
        assertThat(bank.offer(ada, TestAction.SKETCH, 3).verdict()).isEqualTo(Offer.Verdict.TOO_MANY);
        assertThat(bank.offer(ada, TestAction.POSTER, 50).verdict()).isEqualTo(Offer.Verdict.UNLIMITED);
        assertThat(lastNote("billing.plan-terms-edited")).contains("none → ");
    }

    @Test
    void whatIsNotNamedIsNotIncludedAnyMoreUnlessNobodyLendsIt() {
        PlanDesk all = deskOf(TestAction.values());
        PlanDesk sketches = deskOf(TestAction.SKETCH);

        transactions.executeWithoutResult(status -> all.include(
                PLAN,
                List.of(
                        term(TestAction.SKETCH, Kind.INCLUDED, Per.MONTH, 5),
                        term(TestAction.POSTER, Kind.INCLUDED, Per.MONTH, 1))));
        transactions.executeWithoutResult(status -> sketches.include(PLAN, List.of()));

        assertThat(terms.of(plans.named(PLAN)))
                .filteredOn(term -> term.action().startsWith("test."))
                .extracting(PlanTerm::action)
                .containsExactly("test.poster");
    }

    @Test
    void aPlanDoesNotIncludeMoreThanItAllows() {
        PlanDesk testDesk = deskOf(TestAction.values());

        assertThatExceptionOfType(DeskRefused.class)
                .isThrownBy(() -> transactions.executeWithoutResult(status -> testDesk.include(
                        PLAN,
                        List.of(
                                term(TestAction.SKETCH, Kind.INCLUDED, Per.DAY, 5),
                                term(TestAction.SKETCH, Kind.AT_MOST, Per.DAY, 4)))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> transactions.executeWithoutResult(status -> deskOf(TestAction.POSTER)
                        .include(PLAN, List.of(term(TestAction.SKETCH, Kind.INCLUDED, Per.DAY, 5)))));
    }

    @Test
    void packsAreAddedInOrderOfSizeChangedAndTakenOffSale() {
        packDesk.add("Test-Tiny", pack("Tiny", 4, "4.00", true));

        assertThat(packDesk.packs().getFirst().code()).isEqualTo("test-tiny");
        assertThatExceptionOfType(DeskRefused.class)
                .isThrownBy(() -> packDesk.add("test-tiny", pack("Again", 4, "4.00", true)));
        assertThatExceptionOfType(DeskRefused.class)
                .as("a plan has this code")
                .isThrownBy(() -> packDesk.add("pro", pack("Pro", 4, "4.00", true)));
        packDesk.change("test-tiny", pack("Tiny", 5_000, "400.00", false));

        assertThat(packDesk.packs().getLast()).satisfies(changed -> {
            assertThat(changed.credits()).isEqualTo(5_000);
            assertThat(changed.onSale()).isFalse();
        });
        assertThat(lastNote("billing.pack-edited")).contains("\"onSale\":\"true → false\"", "4 → 5000");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> packDesk.change("test-none", pack("None", 1, "1", true)));
    }

    @Test
    void aPackIsCalledAsItsReaderSpeaks() {
        var names = Map.of("en", "Tiny", "de", "Winzig");
        packDesk.add("test-tiny", new PackDraft(names, 4, new BigDecimal("4.00"), 365, true));

        assertThat(packs.named("test-tiny").name(Locale.GERMAN)).isEqualTo("Winzig");
        assertThat(packs.named("test-tiny").name(Locale.FRENCH)).isEqualTo("Tiny");
        assertThat(packs.named("small").name(Locale.GERMAN)).isEqualTo("Klein");

        packDesk.change("test-tiny", pack("Tiny", 4, "4.00", true));
        assertThat(packs.named("test-tiny").name(Locale.GERMAN)).isEqualTo("Tiny");
    }

    @ParameterizedTest
    @CsvSource({"x,1,1", "test pack,1,1", "test-a,0,1", "test-a,1,0", "test-a,1,0.001"})
    void aPackIsNotMadeWhatItCannotBe(String code, int credits, String price) {
        assertThatExceptionOfType(DeskRefused.class)
                .isThrownBy(() -> packDesk.add(code, pack("Pack", credits, price, true)));
        assertThat(packDesk.packs()).noneMatch(pack -> pack.name().equals("Pack"));
    }

    @Test
    void aPriceIsSetAndGoesBackToWhatItsProductDeclares() {
        var prices = pricesOf(TestAction.values());
        var testDesk = new PriceDesk(jdbc, prices, stepUp, log);

        transactions.executeWithoutResult(status -> testDesk.set("test.sketch", 9));
        assertThat(testDesk.prices()).contains(new ActionPrice("test.sketch", 3, 9));
        assertThat(prices.of(TestAction.SKETCH)).isEqualTo(9);
        assertThat(lastNote("billing.price-edited")).contains("none → 9", "test.sketch");
        transactions.executeWithoutResult(status -> testDesk.set("test.sketch", null));

        assertThat(testDesk.prices()).contains(new ActionPrice("test.sketch", 3, null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> testDesk.set("test.nothing", 1));
        assertThatExceptionOfType(DeskRefused.class).isThrownBy(() -> testDesk.set("test.sketch", -1));
    }

    @Test
    void nobodyElseComesToTheDesk() {
        AdminAtWork.signIn(accounts, door, "ROLE_MEMBER");

        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> desk.change(PLAN, before));
        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> desk.add("test-mine", before));
        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> desk.include(PLAN, List.of()));
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> packDesk.add("test-mine", pack("Mine", 1, "1", true)));
        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> priceDesk.set("test.sketch", 0));
    }

    private PlanDesk deskOf(TestAction... actions) {
        return new PlanDesk(jdbc, plans, terms, new TermDesk(jdbc, terms, pricesOf(actions), log), codes, stepUp, log);
    }

    private Prices pricesOf(TestAction... actions) {
        return new Prices(
                new StaticListableBeanFactory(Map.of("test", PriceList.of(actions))).getBeanProvider(PriceList.class),
                jdbc);
    }

    private static PlanTerm term(TestAction action, Kind kind, Per per, @Nullable Integer quantity) {
        return new PlanTerm(action.key(), kind, per, quantity);
    }

    private static PlanDraft draft(String name, String monthly, @Nullable String yearly, boolean onSale) {
        return draft(name, name.equals("Free") ? 10 : 21, monthly, yearly, onSale);
    }

    private static PlanDraft draft(String name, int position, String monthly, @Nullable String yearly, boolean onSale) {
        return new PlanDraft(
                Map.of("en", new PlanText(name, ""), "de", new PlanText("Auf Deutsch", "Ein Satz.")),
                position,
                new BigDecimal(monthly),
                yearly == null ? null : new BigDecimal(yearly),
                0,
                10,
                false,
                onSale,
                100,
                1);
    }

    private static PackDraft pack(String name, int credits, String price, boolean onSale) {
        return new PackDraft(Map.of("en", name, "de", ""), credits, new BigDecimal(price), 365, onSale);
    }

    private String lastNote(String what) {
        return AdminAtWork.notes(owner, what, ada).getLast();
    }
}
