package app.facet.platform.billing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.Adjustment;
import app.facet.platform.billing.Coupon;
import app.facet.platform.billing.CouponFilter;
import app.facet.platform.billing.CreditIssue;
import app.facet.platform.billing.CreditSource;
import app.facet.platform.billing.Movement;
import app.facet.platform.billing.Pack;
import app.facet.platform.billing.Per;
import app.facet.platform.billing.Plan;
import app.facet.platform.billing.PlanTerm;
import app.facet.platform.billing.PlanTerm.Kind;
import app.facet.platform.billing.RevenueMonth;
import app.facet.platform.billing.RevenueMonth.Moves;
import app.facet.platform.billing.RevenueMonth.Volume;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser(roles = "ADMIN")
class DeskViewsTest extends SpringBrowserlessTest {

    private static final UUID ID = UUID.randomUUID();

    private final DeskWords words = new DeskWords(Locale.ENGLISH, ZoneOffset.UTC);

    @Autowired
    Accounts accounts;

    @Autowired
    CreditIssue issue;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient owner;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void showsEveryPlanAndOpensEachOfThem() {
        var view = (PlanDeskView) open("admin/plans");
        List<Plan> plans = view.list().getListDataView().getItems().toList();

        assertThat(plans).extracting(Plan::code).contains("free", "pro", "enterprise");
        for (Plan plan : plans) {
            assertThat(open("admin/plans/plan/" + plan.code()).getElement().getTextRecursively())
                    .contains(plan.name(), "Price and terms", "What it includes");
        }
        assertThat(open("admin/plans/plan/platinum").getElement().getTextRecursively())
                .contains("There is nothing here");
    }

    @Test
    void theFreePlanIsNotAskedForAPrice() {
        assertThat(planForm("free").monthly().isVisible()).isFalse();
        assertThat(planForm("free").draft().monthly()).isZero();
        assertThat(planForm("pro").monthly().isVisible()).isTrue();
    }

    private PlanForm planForm(String code) {
        var plans = (PlanDeskView) open("admin/plans");
        return PlanForm.of(
                words,
                plans.list()
                        .getListDataView()
                        .getItems()
                        .filter(plan -> plan.code().equals(code))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void aFieldSaysBesideItselfWhatIsWrong() {
        var form = planForm("pro");
        assertThat(form.isComplete()).isTrue();

        form.monthly().setValue(null);

        assertThat(form.isComplete()).isFalse();
        assertThat(form.monthly().isInvalid()).isTrue();
    }

    @Test
    void aNewPlanIsAskedForItsKeyItsNamesAndItsPrice() {
        var form = PlanForm.fresh(words, 50);
        assertThat(form.isComplete()).isFalse();
        assertThat(form.codeField().isInvalid()).isTrue();
        assertThat(form.name(Locale.GERMAN).isInvalid())
                .as("English stands in for it")
                .isFalse();

        form.codeField().setValue("duo");
        form.name(Locale.ENGLISH).setValue("Duo");
        form.monthly().setValue(java.math.BigDecimal.TEN);

        assertThat(form.isComplete()).isTrue();
        assertThat(form.draft().texts()).containsKeys("en", "de");
        assertThat(form.draft().requestsPercent()).isEqualTo(100);
    }

    @Test
    void plansAreListedInTheLanguageOfWhoeverReads() {
        UI.getCurrent().setLocale(Locale.GERMAN);

        assertThat(open("admin/plans/plan/free").getElement().getTextRecursively())
                .contains("Gratis");
    }

    @Test
    void showsPacksAndPrices() {
        var packs = (PackDeskView) open("admin/plans/packs");

        assertThat(packs.list().getListDataView().getItems().map(Pack::code)).contains("small", "medium", "large");
        assertThat(open("admin/plans/prices")).isInstanceOf(PriceDeskView.class);
    }

    @Test
    void termsAreShownAsTheyWereAndTakenAsTheyAreShown() {
        var terms = List.of(
                new PlanTerm("test.sketch", Kind.INCLUDED, Per.MONTH, 5),
                new PlanTerm("test.sketch", Kind.AT_MOST, Per.HOUR, 2));
        var always = List.of(new PlanTerm("test.sketch", Kind.INCLUDED, Per.EVER, null));

        assertThat(new ActionTerms(words, "test.sketch", terms).terms()).isEqualTo(terms);
        assertThat(new ActionTerms(words, "test.sketch", always).terms()).isEqualTo(always);
        assertThat(new ActionTerms(words, "test.poster", terms).terms()).isEmpty();
        var without = new ActionTerms(
                words, "test.sketch", List.of(new PlanTerm("test.sketch", Kind.INCLUDED, Per.DAY, null)));
        assertThat(without.isComplete()).isTrue();
    }

    @Test
    void couponsAreNarrowedByTheAddress() {
        String code = "V" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
        owner.sql("""
                insert into billing_coupon (code, kind, amount, lasts, months, only_for, valid_from)
                values (:code, 'PERCENT', 20, 'MONTHS', 3, 'pro', :from)""")
                .param("code", code)
                .param("from", Instant.parse("2026-01-01T00:00:00Z").atOffset(ZoneOffset.UTC))
                .update();

        assertThat(coupons("part=" + code.toLowerCase(Locale.ROOT) + "&state=holds"))
                .containsExactly(code);
        assertThat(coupons("part=" + code + "&state=does-not")).isEmpty();
        var route = new CouponRoute(new CouponFilter(Optional.of("A"), Optional.of(CouponFilter.State.DOES_NOT)));
        assertThat(CouponRoute.read(route.write())).isEqualTo(route);
        assertThat(CouponRoute.read(QueryParameters.fromString("part=&state=moon"))
                        .filter())
                .isEqualTo(CouponFilter.ALL);
    }

    private List<String> coupons(String query) {
        UI.getCurrent().navigate("admin/plans/coupons", QueryParameters.fromString(query));
        var view = (CouponDeskView) getCurrentView();
        return view.list().getLazyDataView().getItems().map(Coupon::code).toList();
    }

    @Test
    void aCouponIsDescribedInWords() {
        var described = new CouponWords(words, Map.of("pro", "Pro"));
        var coupon = new Coupon(
                "SPRING",
                Coupon.Kind.PERCENT,
                20,
                Coupon.Lasts.MONTHS,
                3,
                "pro",
                true,
                10,
                4,
                Instant.EPOCH,
                null,
                true);

        assertThat(described.gives(coupon)).isEqualTo("20% off for 3 months");
        assertThat(described.onlyFor(coupon)).isEqualTo("Pro, first purchase");
        assertThat(described.used(coupon)).isEqualTo("4 of 10");
    }

    @Test
    void aNewCouponIsAskedForWhatBelongsToItsKind() {
        var form = new CouponForm(words, Map.of("pro", "Pro"), LocalDate.of(2027, 1, 1));

        assertThat(form.isComplete()).as("nothing is filled in").isFalse();
    }

    @Test
    void anAccountShowsItsCreditsAndWhatMovedThem() {
        var mia = accounts.register(new Registration("Mia", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        issue.grant(mia, CreditSource.GIFT, 12, null, "gift:goodwill:" + UUID.randomUUID());

        var page = open("admin/users/" + mia).getElement().getTextRecursively();

        assertThat(page).contains("Can be spent12", "Given by us12 of 12", "Give or take credits");
        var words = new MovementWords(this.words);
        assertThat(words.what(
                        new Movement(ID, Instant.EPOCH, "grant", "gift:goodwill:1", CreditSource.GIFT, null, 12, 0)))
                .isEqualTo("Given by an admin (Goodwill)");
        assertThat(words.what(new Movement(ID, Instant.EPOCH, "grant", "plan:a:pro:1", CreditSource.GIFT, null, 12, 0)))
                .isEqualTo("With the month of the plan");
        assertThat(words.what(new Movement(ID, Instant.EPOCH, "hold", "hold:1", null, "test.sketch", -3, 3)))
                .isEqualTo("Set aside: test.sketch");
        assertThat(words.change(12)).isEqualTo("+12");
    }

    @Test
    void creditsAreNotBookedWithoutAReason() {
        var form = new AdjustmentForm(words);
        form.amount().setValue(5);
        assertThat(form.isComplete()).isFalse();

        form.reason().setValue(Adjustment.Reason.GOODWILL);

        assertThat(form.isComplete()).isTrue();
        assertThat(form.adjustment().id()).isEqualTo(form.adjustment().id());
    }

    @Test
    void showsWhatHangsAndWhose() {
        var mia = accounts.register(new Registration("Mia", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        owner.sql("""
                insert into billing_hold (id, account_id, action, reference, live, quantity, included, credits, state,
                held_at) values (:id, :account, 'test.poster', 'x', true, 1, 1, 0, 'HELD', :then)""")
                .param("id", UUID.randomUUID())
                .param("account", mia.value())
                .param("then", Instant.parse("2020-01-01T00:00:00Z").atOffset(ZoneOffset.UTC))
                .update();

        var view = (HoldDeskView) open("admin/plans/holds");

        assertThat(view.list().getLazyDataView().getItems())
                .anyMatch(hold -> hold.account().equals(mia));
    }

    @Test
    void revenueIsShownForAsManyMonthsAsTheAddressSays() throws IOException {
        UI.getCurrent().navigate("admin/revenue", QueryParameters.of("months", "6"));
        var view = (RevenueView) getCurrentView();
        var file = new StringWriter();
        view.write(file);

        assertThat(view.months()).hasSize(6);
        assertThat(view.cards().getElement().getTextRecursively()).contains("Recurring each month", "Churn this month");
        assertThat(file.toString().lines()).hasSize(7);
        UI.getCurrent().navigate("admin/revenue", QueryParameters.of("months", "-1"));
        assertThat(((RevenueView) getCurrentView()).months()).hasSize(12);
        var route = new RevenueRoute(24, Currency.getInstance("USD"));
        assertThat(RevenueRoute.read(route.write(), List.of(Currency.getInstance("EUR"), Currency.getInstance("USD"))))
                .isEqualTo(route);
    }

    @Test
    void theChartDrawsWhatCameAboveTheLineAndWhatWentBelow() {
        var moves = new Moves(
                new Volume(1, 2_900), new Volume(0, 0), new Volume(1, 17_000), new Volume(0, 0), new Volume(2, 5_800));
        var month = new RevenueMonth(YearMonth.of(2027, 1), new Volume(3, 9_000), moves, 0, 0, 0, 0, 0, 0);
        var chart = new RevenueChart(new RevenueWords(words, Currency.getInstance("USD")), List.of(month));

        String drawn = chart.getChildren()
                .map(child -> child.getElement().getProperty("innerHTML", ""))
                .collect(java.util.stream.Collectors.joining());
        assertThat(drawn)
                .contains("class='mrr'", "class='fresh'", "class='upgraded'", "class='churned'", "New $29.00")
                .contains("class='fresh' x='15.000%' y='42.75%'") // 29 of 200 dollars, upwards from the middle
                .contains("class='churned' x='15.000%' y='50.00%'")
                .doesNotContain("class='resumed'", "!");
        assertThat(chart.getElement().getTextRecursively()).contains("now $231.00", "Churned");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin/plans",
                "admin/plans/plan/pro",
                "admin/plans/packs",
                "admin/plans/prices",
                "admin/plans/coupons",
                "admin/plans/holds",
                "admin/revenue"
            })
    @WithMockUser(roles = "MEMBER")
    void looksLikeNothingToMembers(String route) {
        assertThat(open(route).getElement().getTextRecursively()).contains("There is nothing here");
    }

    private Component open(String route) {
        UI.getCurrent().navigate(route);
        return (Component) getCurrentView();
    }
}
