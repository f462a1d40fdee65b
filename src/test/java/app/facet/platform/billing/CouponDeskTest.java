package app.facet.platform.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.billing.Coupon.Kind;
import app.facet.platform.billing.Coupon.Lasts;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@HouseTest
class CouponDeskTest {

    private final Instant yesterday = Instant.now().minus(Duration.ofDays(1));

    @Autowired
    CouponDesk desk;

    @Autowired
    Coupons coupons;

    @Autowired
    Accounts accounts;

    @Autowired
    AuthenticationManager door;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient owner;

    private final String code =
            "T" + UUID.randomUUID().toString().substring(0, 18).toUpperCase(java.util.Locale.ROOT);
    private AccountId ada;

    @BeforeEach
    void anAdminIsAtTheDesk() {
        ada = AdminAtWork.signIn(accounts, door, "ROLE_ADMIN");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aCouponIsHandedOutSwitchedOffAndOnAgain() {
        desk.add(
                draft(" " + code.toLowerCase(java.util.Locale.ROOT) + " ", Kind.PERCENT, "20", Lasts.MONTHS, 3, "pro"));

        assertThat(coupons.check(ada, code, "pro").lower(1_000)).isEqualTo(800);
        assertThat(found(CouponFilter.State.HOLDS)).extracting(Coupon::months).containsExactly(3);
        desk.turn(code, false);
        assertThatExceptionOfType(CouponRefused.class).isThrownBy(() -> coupons.check(ada, code, "pro"));
        assertThat(found(CouponFilter.State.HOLDS)).isEmpty();
        assertThat(found(CouponFilter.State.DOES_NOT)).extracting(Coupon::code).containsExactly(code);
        desk.turn(code, true);

        assertThat(coupons.check(ada, code, "pro").code()).isEqualTo(code);
        assertThat(AdminAtWork.notes(owner, "billing.coupon-added", ada).getLast())
                .contains(code, "\"amount\":\"20\"", "\"onlyFor\":\"pro\"");
        assertThat(AdminAtWork.notes(owner, "billing.coupon-switched", ada))
                .hasSize(2)
                .last()
                .asString()
                .contains("false → true");
    }

    @Test
    void moneyOffIsKeptInCents() {
        desk.add(draft(code, Kind.AMOUNT, "5.50", Lasts.ONCE, null, "small"));

        assertThat(coupons.check(ada, code, "small").lower(900)).isEqualTo(350);
    }

    @Test
    void oneCodeIsOneCoupon() {
        desk.add(draft(code, Kind.CREDITS, "5", Lasts.ONCE, null, null));

        assertThatExceptionOfType(DeskRefused.class)
                .isThrownBy(() -> desk.add(draft(code, Kind.PERCENT, "100", Lasts.ONCE, null, null)));
        assertThat(coupons.check(ada, code, null).amount()).isEqualTo(5);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.turn("NO-SUCH-CODE", false));
    }

    @ParameterizedTest
    @CsvSource({
        "ABC,PERCENT,10,ONCE,,",
        "SPRING SALE,PERCENT,10,ONCE,,",
        "FRÜHLING,PERCENT,10,ONCE,,",
        "TEST-A,PERCENT,0,ONCE,,",
        "TEST-A,PERCENT,101,ONCE,,",
        "TEST-A,PERCENT,9.5,ONCE,,",
        "TEST-A,AMOUNT,0,ONCE,,",
        "TEST-A,AMOUNT,0.001,ONCE,,",
        "TEST-A,CREDITS,10,FOREVER,,",
        "TEST-A,CREDITS,10,ONCE,,pro",
        "TEST-A,PERCENT,10,MONTHS,,",
        "TEST-A,PERCENT,10,MONTHS,37,",
        "TEST-A,PERCENT,10,FOREVER,,small",
        "TEST-A,PERCENT,10,ONCE,,free",
        "TEST-A,PERCENT,10,ONCE,,platinum"
    })
    void aCouponIsNotMadeWhatItCannotBe(
            String word, Kind kind, String amount, Lasts lasts, @Nullable Integer months, @Nullable String onlyFor) {
        assertThatExceptionOfType(DeskRefused.class)
                .isThrownBy(() -> desk.add(draft(word, kind, amount, lasts, months, onlyFor)));
    }

    @Test
    void aCouponDoesNotEndBeforeItBeginsNorBeforeToday() {
        var backwards = new CouponDraft(
                code, Kind.CREDITS, BigDecimal.ONE, Lasts.ONCE, null, null, false, null, yesterday, yesterday);
        var over = new CouponDraft(
                code,
                Kind.CREDITS,
                BigDecimal.ONE,
                Lasts.ONCE,
                null,
                null,
                false,
                null,
                yesterday,
                yesterday.plusSeconds(60));

        assertThatExceptionOfType(DeskRefused.class).isThrownBy(() -> desk.add(backwards));
        assertThatExceptionOfType(DeskRefused.class).isThrownBy(() -> desk.add(over));
    }

    @Test
    void theListIsTakenAwayAndThatIsNoted() throws IOException {
        desk.add(draft(code, Kind.CREDITS, "5", Lasts.ONCE, null, null));
        var out = new StringWriter();

        desk.export(new CouponFilter(Optional.of(code), Optional.empty()), out);

        assertThat(out.toString().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith(code + ",CREDITS,5,ONCE,,,false,,0,");
        assertThat(AdminAtWork.notes(owner, "billing.coupons-exported", ada)).hasSize(1);
    }

    @Test
    void nobodyElseHandsOutCoupons() {
        AdminAtWork.signIn(accounts, door, "ROLE_MEMBER");

        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> desk.add(draft(code, Kind.CREDITS, "5", Lasts.ONCE, null, null)));
        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> desk.turn(code, true));
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> desk.find(CouponFilter.ALL, PageRequest.of(0, 10)));
    }

    private List<Coupon> found(CouponFilter.State state) {
        return desk.find(
                new CouponFilter(Optional.of(code.substring(0, 12)), Optional.of(state)), PageRequest.of(0, 10));
    }

    private CouponDraft draft(
            String code, Kind kind, String amount, Lasts lasts, @Nullable Integer months, @Nullable String onlyFor) {
        return new CouponDraft(
                code, kind, new BigDecimal(amount), lasts, months, onlyFor, false, null, yesterday, null);
    }
}
