package app.facet.platform.billing.payments;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.notifications.Channel;
import app.facet.platform.notifications.NotificationKind;
import app.facet.platform.notifications.Notifications;
import app.facet.platform.notifications.Urgency;
import app.facet.platform.notifications.spi.AddressBook;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells people what becomes of their payments, each thing once. */
@Component
class Dunning {

    static final NotificationKind PAYMENT_FAILED = mailed("billing.payment-failed");
    static final NotificationKind TRIAL_ENDS = mailed("billing.trial-ends");
    static final NotificationKind SUBSCRIPTION_ENDED = mailed("billing.subscription-ended");
    static final NotificationKind CARD_DECLINED = mailed("billing.card-declined");

    static final NotificationKind PAID_TWICE = mailed("billing.paid-twice");

    private static final Duration BEFORE_A_TRIAL_ENDS = Duration.ofDays(3);
    private static final String PAGE = "account/billing";

    private final Notifications notifications;
    private final AddressBook addresses;
    private final PaperWords words;
    private final JdbcClient jdbc;
    private final Clock clock;

    Dunning(Notifications notifications, AddressBook addresses, PaperWords words, JdbcClient jdbc, Clock clock) {
        this.notifications = notifications;
        this.addresses = addresses;
        this.words = words;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private static NotificationKind mailed(String key) {
        return NotificationKind.of(key, Urgency.NOW, Channel.APP, Channel.MAIL);
    }

    void about(AccountId account, Membership now) {
        String plan = now.plan() == null ? "" : words.plan(now.plan(), account);
        Instant trialEnd = now.trialEnd();
        if (now.state() == Membership.State.TRIALING && trialEnd != null && isSoon(trialEnd)) {
            tell(account, TRIAL_ENDS, "trial:" + now.ref() + ":" + trialEnd, plan, date(account, trialEnd));
        }
        if (now.state().isOver() && now.endedAt() != null) {
            tell(account, SUBSCRIPTION_ENDED, "ended:" + now.ref(), plan);
        }
    }

    /** A bill was not paid. */
    void about(AccountId account, Membership membership, Bill bill) {
        String plan = membership.plan() == null ? "" : words.plan(membership.plan(), account);
        Instant next = bill.nextTry();
        if (next == null) {
            tell(account, CARD_DECLINED, "declined:" + bill.ref() + ":" + bill.tries(), plan);
        } else {
            tell(account, PAYMENT_FAILED, "failed:" + bill.ref() + ":" + bill.tries(), plan, date(account, next));
        }
    }

    /** Money for an appointment could not be taken from a card that was kept. */
    void declined(AccountId account, Deposit deposit) {
        tell(
                account,
                CARD_DECLINED,
                "declined:" + deposit.id(),
                deposit.amount().amount() + " " + deposit.amount().unit());
    }

    /**
     * They pay for two plans at once.
     *
     * @param which names the two
     * @return whether they were not told before
     */
    boolean paidTwice(AccountId account, String which) {
        return tell(account, PAID_TWICE, "twice:" + which);
    }

    private boolean isSoon(Instant when) {
        return !when.minus(BEFORE_A_TRIAL_ENDS).isAfter(clock.instant());
    }

    private boolean tell(AccountId account, NotificationKind kind, String reference, String... values) {
        int isNew = jdbc.sql("""
                insert into billing_told (account_id, reference, told_at) values (:account, :reference, :now)
                on conflict do nothing""")
                .param("account", account.value())
                .param("reference", reference)
                .param("now", Columns.time(clock.instant()))
                .update();
        if (isNew > 0) {
            notifications.tell(account, kind, PAGE, values);
        }
        return isNew > 0;
    }

    private String date(AccountId account, @Nullable Instant when) {
        return addresses
                .find(account)
                .filter(to -> when != null)
                .map(to -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(to.language())
                        .withZone(to.zone())
                        .format(when))
                .orElse("");
    }
}
