package app.facet.platform.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.Adjustment.Reason;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody's credits in the hands of an admin, and what hangs. */
@HouseTest
class CreditDeskTest {

    private static final PageRequest FIRST = PageRequest.of(0, 50);

    @Autowired
    CreditDesk desk;

    @Autowired
    HoldDesk holds;

    @Autowired
    Credits credits;

    @Autowired
    Accounts accounts;

    @Autowired
    AuthenticationManager door;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient owner;

    private AccountId admin;
    private AccountId mia;

    @BeforeEach
    void anAdminIsAtTheDesk() {
        mia = accounts.register(new Registration("Mia", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        admin = AdminAtWork.signIn(accounts, door, "ROLE_ADMIN");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void creditsAreGivenWithAReasonAndTakenAgain() {
        desk.give(mia, adjustment(20, Reason.GOODWILL, "HELP-42", 30));
        desk.take(mia, adjustment(5, Reason.CORRECTION, null, null));

        assertThat(desk.balance(mia)).isEqualTo(new CreditBalance(15, 0));
        assertThat(desk.lots(mia)).singleElement().satisfies(lot -> {
            assertThat(lot.source()).isEqualTo(CreditSource.GIFT);
            assertThat(lot.expiresAt()).isBetween(Instant.now().plus(Duration.ofDays(29)), inDays(31));
        });
        assertThat(desk.movements(mia, FIRST)).extracting(Movement::available).containsExactly(-5L, 20L);
        assertThat(AdminAtWork.notes(owner, "billing.credits-given", admin))
                .singleElement()
                .asString()
                .contains("\"credits\":\"20\"", "\"reason\":\"goodwill\"", "\"matter\":\"HELP-42\"");
        assertThat(AdminAtWork.notes(owner, "billing.credits-taken", admin)).hasSize(1);
    }

    private static Instant inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days));
    }

    @Test
    void aSecondClickGivesNothingMore() {
        var once = adjustment(20, Reason.COMPENSATION, null, null);

        desk.give(mia, once);
        desk.give(mia, once);

        assertThat(desk.balance(mia).available()).isEqualTo(20);
        assertThat(AdminAtWork.notes(owner, "billing.credits-given", admin)).hasSize(1);
    }

    @Test
    void nobodyEverHasFewerThanNone() {
        desk.give(mia, adjustment(10, Reason.PROMOTION, null, null));
        transactions.executeWithoutResult(status -> credits.hold(mia, TestAction.SKETCH, 1, "photo"));

        assertThatExceptionOfType(DeskRefused.class)
                .isThrownBy(() -> desk.take(mia, adjustment(8, Reason.ABUSE, null, null)))
                .satisfies(refused -> assertThat(refused.parameters()).containsExactly(7L));
        desk.take(mia, adjustment(7, Reason.ABUSE, null, null));

        assertThat(desk.balance(mia)).isEqualTo(new CreditBalance(0, 3));
        assertThat(desk.lots(mia)).as("what is set aside still lies in its lot").hasSize(1);
    }

    @Test
    void anAdjustmentIsNotBookedWithoutSense() {
        assertThatExceptionOfType(DeskRefused.class)
                .isThrownBy(() -> desk.give(mia, adjustment(0, Reason.GOODWILL, null, null)));
        assertThatExceptionOfType(DeskRefused.class)
                .isThrownBy(() -> desk.take(mia, adjustment(-5, Reason.GOODWILL, null, null)));
        assertThatExceptionOfType(DeskRefused.class)
                .isThrownBy(() -> desk.give(mia, adjustment(5, Reason.GOODWILL, "Mia called me", null)));
        assertThat(desk.balance(mia).available()).isZero();
    }

    @Test
    void movementsSayWhatTheyWereFor() {
        desk.give(mia, adjustment(10, Reason.GOODWILL, null, null));
        transactions.executeWithoutResult(status -> credits.hold(mia, TestAction.SKETCH, 2, "photo"));
        transactions.executeWithoutResult(status -> credits.capture(mia, TestAction.SKETCH, "photo", 1));

        assertThat(desk.movements(mia, FIRST))
                .extracting(Movement::kind, Movement::source, Movement::action, Movement::available, Movement::held)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("capture", null, "test.sketch", 3L, -6L),
                        org.assertj.core.groups.Tuple.tuple("hold", null, "test.sketch", -6L, 6L),
                        org.assertj.core.groups.Tuple.tuple("grant", CreditSource.GIFT, null, 10L, 0L));
        assertThat(desk.movements(mia, PageRequest.of(1, 2))).hasSize(1);
    }

    @Test
    void whatHangsIsGivenBackOnce() {
        desk.give(mia, adjustment(10, Reason.GOODWILL, null, null));
        transactions.executeWithoutResult(status -> credits.hold(mia, TestAction.SKETCH, 2, "photo"));
        var fresh = holds.of(mia).getFirst();
        assertThat(holds.hanging(FIRST)).extracting(OpenHold::id).doesNotContain(fresh.id());
        owner.sql("update billing_hold set held_at = :then where id = :id")
                .param("then", Instant.now().minus(Duration.ofHours(25)).atOffset(ZoneOffset.UTC))
                .param("id", fresh.id())
                .update();
        assertThat(holds.hanging(FIRST)).extracting(OpenHold::id).contains(fresh.id());

        holds.giveBack(fresh.id());

        assertThat(desk.balance(mia)).isEqualTo(new CreditBalance(10, 0));
        assertThat(holds.of(mia)).isEmpty();
        assertThatExceptionOfType(DeskRefused.class).isThrownBy(() -> holds.giveBack(fresh.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> holds.giveBack(UUID.randomUUID()));
        assertThat(AdminAtWork.notes(owner, "billing.hold-given-back", admin))
                .singleElement()
                .asString()
                .contains("\"credits\":\"6\"", "test.sketch");
    }

    @Test
    void nobodyElseSeesOrMovesCreditsHere() {
        AdminAtWork.signIn(accounts, door, "ROLE_MEMBER");

        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> desk.give(mia, adjustment(5, Reason.GOODWILL, null, null)));
        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> desk.movements(mia, FIRST));
        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> holds.hanging(FIRST));
    }

    private static Adjustment adjustment(int amount, Reason reason, @Nullable String matter, @Nullable Integer days) {
        return new Adjustment(UUID.randomUUID(), amount, reason, matter, days);
    }
}
