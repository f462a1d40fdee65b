package app.facet.platform.billing;

import app.facet.platform.billing.Coupon.Lasts;
import app.facet.platform.billing.DeskRefused.Why;
import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import app.facet.platform.ui.Csv;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Coupons in the hands of an admin. What one promises is never changed: it is switched off, and another handed out. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class CouponDesk {

    private static final String NARROWED = """
             from (select c.*, (active and valid_from <= :now and (valid_until is null or valid_until > :now)
             and (most is null or redeemed < most)) as holds from billing_coupon c) c
             where (cast(:part as varchar) is null or position(cast(:part as varchar) in code) > 0)
             and (cast(:holds as boolean) is null or holds = :holds)""";

    private final JdbcClient jdbc;
    private final StepUp stepUp;
    private final DeskLog log;
    private final Clock clock;

    CouponDesk(JdbcClient jdbc, StepUp stepUp, DeskLog log, Clock clock) {
        this.jdbc = jdbc;
        this.stepUp = stepUp;
        this.log = log;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Coupon> find(CouponFilter filter, Pageable page) {
        return narrowed("select *", filter, " order by valid_from desc, code limit :limit offset :offset")
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(Coupons::read)
                .list();
    }

    /** Whether it can be used at this moment. */
    public boolean holds(Coupon coupon) {
        return coupon.holds(clock.instant());
    }

    @Transactional
    public void export(CouponFilter filter, Writer out) throws IOException {
        log.note(log.entry("coupons-exported", "what", "list"));
        out.write(Csv.line(
                "code",
                "kind",
                "amount",
                "lasts",
                "months",
                "only for",
                "first purchase",
                "most",
                "redeemed",
                "from",
                "until",
                "active"));
        for (Coupon coupon : narrowed("select *", filter, " order by code")
                .query(Coupons::read)
                .list()) {
            out.write(Csv.line(
                    coupon.code(),
                    coupon.kind(),
                    coupon.amount(),
                    coupon.lasts(),
                    coupon.months(),
                    coupon.onlyFor(),
                    coupon.firstPurchase(),
                    coupon.most(),
                    coupon.redeemed(),
                    coupon.validFrom(),
                    coupon.validUntil(),
                    coupon.active()));
        }
    }

    private JdbcClient.StatementSpec narrowed(String select, CouponFilter filter, String rest) {
        return jdbc.sql(select + NARROWED + rest)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param(
                        "part",
                        filter.part().map(part -> part.toUpperCase(Locale.ROOT)).orElse(null))
                .param(
                        "holds",
                        filter.state()
                                .map(state -> state == CouponFilter.State.HOLDS)
                                .orElse(null));
    }

    /** @throws DeskRefused when there can be no such coupon, or there is one of that code */
    @Transactional
    public void add(CouponDraft draft) {
        stepUp.require();
        draft.requireSound(clock.instant());
        requireItem(draft);
        DeskRefused.unless(insert(draft), Why.COUPON_TAKEN, draft.word());
        log.added(log.entry("coupon-added", "coupon", draft.word()), coupon(draft.word()));
    }

    private void requireItem(CouponDraft draft) {
        if (draft.onlyFor() == null) {
            return;
        }
        boolean pack = exists("select count(*) from billing_pack where code = :code", draft.onlyFor());
        boolean plan =
                exists("select count(*) from billing_plan where code = :code and monthly_cents > 0", draft.onlyFor());
        DeskRefused.unless(pack || plan, Why.ONLY_FOR);
        DeskRefused.unless(!pack || draft.lasts() == Lasts.ONCE, Why.ONCE_FOR_PACKS);
    }

    private boolean exists(String question, String code) {
        return jdbc.sql(question).param("code", code).query(Long.class).single() > 0;
    }

    private boolean insert(CouponDraft draft) {
        return jdbc.sql("""
                insert into billing_coupon (code, kind, amount, lasts, months, only_for, first_purchase, most, valid_from,
                valid_until) values (:code, :kind, :amount, :lasts, :months, :onlyFor, :first, :most, :from, :until)
                on conflict do nothing""")
                        .param("code", draft.word())
                        .param("kind", draft.kind().name())
                        .param("amount", draft.number())
                        .param("lasts", draft.lasts().name())
                        .param("months", draft.lasts() == Lasts.MONTHS ? draft.months() : null)
                        .param("onlyFor", draft.onlyFor())
                        .param("first", draft.firstPurchase())
                        .param("most", draft.most())
                        .param("from", utc(draft.validFrom()))
                        .param("until", utc(draft.validUntil()))
                        .update()
                > 0;
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * From now on it can be used, or not. Whoever used it keeps what it gave.
     *
     * @throws NotFound when there is no such coupon
     */
    @Transactional
    public void turn(String code, boolean on) {
        stepUp.require();
        Coupon before = coupon(code);
        jdbc.sql("update billing_coupon set active = :active where code = :code")
                .param("active", on)
                .param("code", before.code())
                .update();
        log.changed(log.entry("coupon-switched", "coupon", code), before, coupon(code));
    }

    private Coupon coupon(String code) {
        return jdbc.sql("select * from billing_coupon where code = :code")
                .param("code", code)
                .query(Coupons::read)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
