package app.facet.platform.privacy;

import app.facet.platform.accounts.AccountPreferences;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.StepUp;
import app.facet.platform.notifications.Mails;
import app.facet.platform.notifications.PublicAddress;
import app.facet.platform.notifications.Recipient;
import app.facet.platform.ui.Texts;
import app.facet.platform.work.Work;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The way out: asked for, open to be taken back for a while, then for good. */
@Service
public class Deletions {

    private static final int AT_ONCE = 100;

    private final DeletionRepository deletions;
    private final Accounts accounts;
    private final AccountPreferences preferences;
    private final CurrentAccount current;
    private final StepUp stepUp;
    private final Mails mails;
    private final PublicAddress address;
    private final Work work;
    private final Audit audit;
    private final PrivacySettings settings;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Deletions(
            DeletionRepository deletions,
            Accounts accounts,
            AccountPreferences preferences,
            CurrentAccount current,
            StepUp stepUp,
            Mails mails,
            PublicAddress address,
            Work work,
            Audit audit,
            PrivacySettings settings,
            TransactionTemplate transactions,
            Clock clock) {
        this.deletions = deletions;
        this.accounts = accounts;
        this.preferences = preferences;
        this.current = current;
        this.stepUp = stepUp;
        this.mails = mails;
        this.address = address;
        this.work = work;
        this.audit = audit;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How many days a deletion can be taken back. */
    public long graceDays() {
        return settings.grace().toDays();
    }

    /** When the account goes, if its owner asked for that. */
    @Transactional(readOnly = true)
    public Optional<Instant> dueOf(AccountId account) {
        return deletions.findById(account.value()).map(Deletion::dueAt);
    }

    /**
     * Has the account deleted when the grace period is over, and tells its owner by mail. Asked again, the first date
     * stands.
     */
    @Transactional
    public Instant ask(AccountId account) {
        stepUp.require();
        return dueOf(account).orElseGet(() -> {
            var now = clock.instant();
            var deletion = deletions.save(new Deletion(account, now, now.plus(settings.grace())));
            audit.record(AuditEntry.of("privacy.deletion-asked", account));
            tell(account, deletion.dueAt());
            return deletion.dueAt();
        });
    }

    private void tell(AccountId account, Instant due) {
        var language = Texts.closest(preferences.languageOf(account));
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .withZone(preferences.of(account).timeZone().orElse(ZoneOffset.UTC))
                .format(due);
        mails.send(
                PrivacyMails.DELETION,
                new Recipient(account, accounts.find(account).email(), language),
                Map.of("day", day, "link", address.of("account/privacy")));
    }

    /** @throws DeletionHasBegun when the grace period is over */
    @Transactional
    public void takeBack(AccountId account) {
        current.requireOwner();
        deletions.lock(account.value()).ifPresent(deletion -> {
            if (deletion.hasBegun()) {
                throw new DeletionHasBegun();
            }
            deletions.delete(deletion);
            audit.record(AuditEntry.of("privacy.deletion-taken-back", account));
        });
    }

    /** Begins with those whose grace period is over. */
    void beginDue() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transactions.execute(status -> {
                var due = deletions.findByBegunAtIsNullAndDueAtLessThanEqualOrderByDueAt(
                        clock.instant(), Limit.of(AT_ONCE));
                due.forEach(this::begin);
                return !due.isEmpty();
            }));
        }
    }

    /** The house's own work: the person's own would be erased with the rest. */
    private void begin(Deletion deletion) {
        deletion.begin(clock.instant());
        var account = deletion.account();
        work.startForTheHouse(EraseAccount.TYPE, new EraseAccount(account), account.toString());
    }
}
