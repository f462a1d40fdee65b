package app.facet.platform.billing;

import app.facet.platform.billing.CouponRefused.Why;
import app.facet.platform.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Coupons, and who used which. */
@Service
public class Coupons {

    private final JdbcClient jdbc;
    private final CreditIssue issue;
    private final Clock clock;

    Coupons(JdbcClient jdbc, CreditIssue issue, Clock clock) {
        this.jdbc = jdbc;
        this.issue = issue;
        this.clock = clock;
    }

    /**
     * The coupon somebody typed, if it holds for what they want to buy.
     *
     * @param item code of the plan or pack; null when nothing is bought
     * @throws CouponRefused when it does not
     */
    @Transactional(readOnly = true)
    public Coupon check(AccountId account, String typed, @Nullable String item) {
        var coupon = find(typed);
        if (!coupon.holds(clock.instant())) {
            throw new CouponRefused(Why.OVER);
        }
        if (!coupon.isFor(item)) {
            throw new CouponRefused(Why.NOT_FOR_THIS);
        }
        requireUnused(account, coupon);
        return coupon;
    }

    /** Whether a coupon somebody has used already would be for that plan as well, whether it still holds or not. */
    @Transactional(readOnly = true)
    public boolean goesWith(String code, String plan) {
        return find(code).isFor(plan);
    }

    private Coupon find(String typed) {
        return jdbc.sql("select * from billing_coupon where code = :code")
                .param("code", typed.strip().toUpperCase(Locale.ROOT))
                .query(Coupons::read)
                .optional()
                .orElseThrow(() -> new CouponRefused(Why.UNKNOWN));
    }

    private void requireUnused(AccountId account, Coupon coupon) {
        if (count(
                        "select count(*) from billing_redemption where account_id = :account and coupon = :coupon",
                        account,
                        coupon)
                > 0) {
            throw new CouponRefused(Why.USED);
        }
        if (coupon.firstPurchase() && count("""
                        select count(*) from billing_booking
                        where account_id = :account and kind = 'sale' and :coupon is not null""", account, coupon) > 0) {
            throw new CouponRefused(Why.FIRST_PURCHASE_ONLY);
        }
    }

    private long count(String question, AccountId account, Coupon coupon) {
        return jdbc.sql(question)
                .param("account", account.value())
                .param("coupon", coupon.code())
                .query(Long.class)
                .single();
    }

    /**
     * Notes that somebody used it.
     *
     * @param reference what for; the same one again changes nothing
     * @throws CouponRefused when they used it for something else, or others were faster
     */
    @Transactional
    public void redeem(AccountId account, Coupon coupon, String reference) {
        if (note(account, coupon, reference)) {
            boolean counted = jdbc.sql("""
                            update billing_coupon set redeemed = redeemed + 1
                            where code = :code and (most is null or redeemed < most)""").param("code", coupon.code()).update() > 0;
            if (!counted) {
                throw new CouponRefused(Why.OVER);
            }
        }
    }

    private boolean note(AccountId account, Coupon coupon, String reference) {
        boolean isNew = jdbc.sql("""
                        insert into billing_redemption (coupon, account_id, reference, redeemed_at)
                        values (:coupon, :account, :reference, :now) on conflict do nothing""")
                        .param("coupon", coupon.code())
                        .param("account", account.value())
                        .param("reference", reference)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
        if (!isNew && !usedFor(account, coupon).equals(reference)) {
            throw new CouponRefused(Why.USED);
        }
        return isNew;
    }

    private String usedFor(AccountId account, Coupon coupon) {
        return jdbc.sql("select reference from billing_redemption where account_id = :account and coupon = :coupon")
                .param("account", account.value())
                .param("coupon", coupon.code())
                .query(String.class)
                .single();
    }

    /**
     * Takes the credits of a coupon that gives some.
     *
     * @return how many
     * @throws CouponRefused when it does not hold
     */
    @Transactional
    public int take(AccountId account, String typed) {
        var coupon = check(account, typed, null);
        String reference = "coupon:%s:%s".formatted(coupon.code(), account);
        redeem(account, coupon, reference);
        issue.grant(account, CreditSource.COUPON, coupon.amount(), null, reference);
        return coupon.amount();
    }

    static Coupon read(ResultSet row, int number) throws SQLException {
        return new Coupon(
                row.getString("code"),
                Coupon.Kind.valueOf(row.getString("kind")),
                row.getInt("amount"),
                Coupon.Lasts.valueOf(row.getString("lasts")),
                row.getObject("months", Integer.class),
                row.getString("only_for"),
                row.getBoolean("first_purchase"),
                row.getObject("most", Integer.class),
                row.getInt("redeemed"),
                PlanRows.instant(row, "valid_from"),
                PlanRows.instantOrNone(row, "valid_until"),
                row.getBoolean("active"));
    }
}
