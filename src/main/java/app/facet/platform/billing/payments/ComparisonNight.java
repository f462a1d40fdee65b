package app.facet.platform.billing.payments;

import app.facet.platform.accounts.Accounts;
import app.facet.platform.kernel.ActingAsTheHouse;
import app.facet.platform.notifications.Channel;
import app.facet.platform.notifications.NotificationKind;
import app.facet.platform.notifications.Notifications;
import app.facet.platform.notifications.Urgency;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The nightly comparison: what an earlier one had to leave is compared again, and admins hear of what is left. */
@Component
class ComparisonNight {

    static final NotificationKind DIFFERENCES_LEFT = NotificationKind.of(
                    "billing.differences-left", Urgency.NOW, Channel.APP, Channel.MAIL)
            .onlyTheLatest()
            .forAdmins();

    private final Reconciliation reconciliation;
    private final SecondLook secondLook;
    private final DifferenceRows rows;
    private final Accounts accounts;
    private final Notifications notifications;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ComparisonNight(
            Reconciliation reconciliation,
            SecondLook secondLook,
            DifferenceRows rows,
            Accounts accounts,
            Notifications notifications,
            TransactionTemplate transactions,
            Clock clock) {
        this.reconciliation = reconciliation;
        this.secondLook = secondLook;
        this.rows = rows;
        this.accounts = accounts;
        this.notifications = notifications;
        this.transactions = transactions;
        this.clock = clock;
    }

    @ActingAsTheHouse("compares everybody's payments")
    public void run() {
        Instant began = clock.instant().truncatedTo(ChronoUnit.MICROS);
        reconciliation.run();
        rows.leftBefore(began).forEach(secondLook::at);
        long left = rows.openSince(began);
        if (left > 0) {
            tell(left);
        }
    }

    private void tell(long left) {
        for (var admin : accounts.admins()) {
            transactions.executeWithoutResult(status ->
                    notifications.tell(admin, DIFFERENCES_LEFT, "admin/differences?state=open", String.valueOf(left)));
        }
    }
}
