package app.facet.platform.billing;

import app.facet.platform.audit.AuditEntry;
import app.facet.platform.billing.DeskRefused.Why;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.StepUp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's credits in the hands of an admin. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class CreditDesk {

    private final Lots lots;
    private final Movements movements;
    private final CreditIssue issue;
    private final Wallets wallets;
    private final StepUp stepUp;
    private final DeskLog log;
    private final Clock clock;

    CreditDesk(
            Lots lots,
            Movements movements,
            CreditIssue issue,
            Wallets wallets,
            StepUp stepUp,
            DeskLog log,
            Clock clock) {
        this.lots = lots;
        this.movements = movements;
        this.issue = issue;
        this.wallets = wallets;
        this.stepUp = stepUp;
        this.log = log;
        this.clock = clock;
    }

    /** What somebody has at this moment. */
    @Transactional
    public CreditBalance balance(AccountId account) {
        issue.upToDate(account);
        return wallets.of(account);
    }

    /** Those with something left or set aside, in the order they are spent. */
    @Transactional(readOnly = true)
    public List<Lot> lots(AccountId account) {
        return lots.open(account);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Movement> movements(AccountId account, Pageable page) {
        return movements.of(account, page);
    }

    /** @throws DeskRefused when it cannot be booked */
    @Transactional
    public void give(AccountId account, Adjustment adjustment) {
        stepUp.require();
        adjustment.requireSound();
        var until = adjustment.days() == null ? null : clock.instant().plus(Duration.ofDays(adjustment.days()));
        if (issue.grant(account, CreditSource.GIFT, adjustment.amount(), until, reference("gift", adjustment))) {
            log.note(entry("credits-given", account, adjustment));
        }
    }

    /** @throws DeskRefused when it cannot be booked, or somebody has fewer: what is set aside stays so */
    @Transactional
    public void take(AccountId account, Adjustment adjustment) {
        stepUp.require();
        adjustment.requireSound();
        issue.upToDate(account);
        long left = wallets.lock(account).available();
        DeskRefused.unless(adjustment.amount() <= left, Why.CREDITS_MISSING, left);
        if (issue.withdraw(account, adjustment.amount(), reference("taken", adjustment)) > 0) {
            log.note(entry("credits-taken", account, adjustment));
        }
    }

    private static String reference(String verb, Adjustment adjustment) {
        return "%s:%s:%s".formatted(verb, word(adjustment.reason()), adjustment.id());
    }

    private AuditEntry entry(String what, AccountId account, Adjustment adjustment) {
        var entry = log.entry(what, "credits", String.valueOf(adjustment.amount()))
                .about(account)
                .with("reason", word(adjustment.reason()));
        return adjustment.matter() == null ? entry : entry.with("matter", adjustment.matter());
    }

    private static String word(Adjustment.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }
}
