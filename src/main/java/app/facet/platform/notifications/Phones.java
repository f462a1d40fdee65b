package app.facet.platform.notifications;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.limits.Limits;
import app.facet.platform.ui.Texts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The telephones people want text messages on. A number counts once a code sent there was typed. */
@Service
public class Phones {

    private static final Duration CODE_GOOD_FOR = Duration.ofMinutes(10);
    private static final String CODE_MESSAGE = "notifications.code";

    private final PhoneRepository stored;
    private final PhoneSeals seals;
    private final Messages messages;
    private final Limits limits;
    private final Audit audit;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Phones(
            PhoneRepository stored,
            PhoneSeals seals,
            Messages messages,
            Limits limits,
            Audit audit,
            TransactionTemplate transactions,
            Clock clock) {
        this.stored = stored;
        this.seals = seals;
        this.messages = messages;
        this.limits = limits;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PhoneSummary of(AccountId account) {
        return stored.findById(account.value()).map(this::summary).orElse(PhoneSummary.NONE);
    }

    private PhoneSummary summary(Phone phone) {
        var content = seals.open(phone);
        return new PhoneSummary(
                Optional.ofNullable(content.number())
                        .filter(number -> phone.isProved())
                        .map(number -> new PhoneNumber(number).readable()),
                phone.isStopped(),
                Optional.ofNullable(content.asked())
                        .filter(number -> phone.awaitsCode(clock.instant()))
                        .map(number -> new PhoneNumber(number).readable()));
    }

    /** Where text messages go to. */
    @Transactional(readOnly = true)
    Optional<String> reachable(AccountId account) {
        return stored.findById(account.value())
                .filter(phone -> phone.isProved() && !phone.isStopped())
                .map(seals::open)
                .map(PhoneContent::number);
    }

    /**
     * Sends a code to a number. The number from before stays until the new one is proved.
     *
     * @param language whose country's numbers may be typed as at home
     */
    @Transactional
    public void ask(AccountId account, String typed, Locale language) {
        var number = PhoneNumber.typed(typed, language.getLanguage().equals("de") ? "DE" : "US");
        limits.code(account, number.text());
        var code = "%06d".formatted(random.nextInt(1_000_000));
        var phone = stored.lock(account.value()).orElseGet(() -> Phone.of(account));
        var before = phone.isProved() ? seals.open(phone) : PhoneContent.NONE;
        phone.asked(clock.instant().plus(CODE_GOOD_FOR));
        stored.save(seals.seal(phone, before.asking(number.text(), code)));
        var texts = Texts.of(Texts.closest(language));
        messages.send(
                account,
                Channel.SMS,
                CODE_MESSAGE,
                MessageContent.text(
                        number.text(),
                        texts.get("notifications.code.title"),
                        texts.get("notifications.code.text", code)),
                clock.instant(),
                CODE_GOOD_FOR);
    }

    /** @throws NumberRefused when the code is wrong, too old or was tried too often; a wrong one counts all the same */
    public void prove(AccountId account, String code) {
        boolean right = Boolean.TRUE.equals(transactions.execute(status -> stored.lock(account.value())
                .filter(phone -> phone.awaitsCode(clock.instant()))
                .map(phone -> prove(phone, code))
                .orElse(false)));
        if (!right) {
            throw new NumberRefused("notifications.refused.code");
        }
    }

    private boolean prove(Phone phone, String code) {
        var content = seals.open(phone);
        byte[] sent = Objects.requireNonNull(content.code()).getBytes(StandardCharsets.UTF_8);
        phone.tried();
        if (!MessageDigest.isEqual(sent, code.strip().getBytes(StandardCharsets.UTF_8))) {
            return false;
        }
        phone.proved(clock.instant());
        seals.seal(phone, content.proved());
        audit.record(AuditEntry.of("notifications.phone-proved", phone.account()));
        return true;
    }

    @Transactional
    public void remove(AccountId account) {
        stored.lock(account.value()).ifPresent(phone -> {
            stored.deleteById(account.value());
            audit.record(AuditEntry.of("notifications.phone-removed", account));
        });
    }

    /** Nothing can be sent to that number: its owner answered STOP, or there is no such telephone (any more). */
    @Transactional
    void refused(AccountId account, String number, Failure why) {
        stored.lock(account.value())
                .filter(phone -> number.equals(seals.open(phone).number()))
                .ifPresent(phone -> {
                    switch (why) {
                        case STOPPED -> phone.stopped(clock.instant());
                        case NO_SUCH_NUMBER -> phone.notProved();
                        default -> {} // this message failed, the next may not
                    }
                });
    }
}
