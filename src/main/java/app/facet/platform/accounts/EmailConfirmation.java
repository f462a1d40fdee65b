package app.facet.platform.accounts;

import app.facet.platform.accounts.MailboxProof.Purpose;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.notifications.MailId;
import app.facet.platform.notifications.Mails;
import app.facet.platform.notifications.PublicAddress;
import app.facet.platform.notifications.Recipient;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether an account's address is its owner's. Ask it before anything is spent or published. */
@Service
public class EmailConfirmation {

    private final AccountRepository accounts;
    private final AccountFields fields;
    private final ConfirmedEmailRepository confirmed;
    private final MailboxProofs proofs;
    private final Mails mails;
    private final PublicAddress address;
    private final AccountStatistics statistics;
    private final Clock clock;

    EmailConfirmation(
            AccountRepository accounts,
            AccountFields fields,
            ConfirmedEmailRepository confirmed,
            MailboxProofs proofs,
            Mails mails,
            PublicAddress address,
            AccountStatistics statistics,
            Clock clock) {
        this.accounts = accounts;
        this.fields = fields;
        this.confirmed = confirmed;
        this.proofs = proofs;
        this.mails = mails;
        this.address = address;
        this.statistics = statistics;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isConfirmed(AccountId account) {
        return confirmed.existsById(account.value());
    }

    /** @throws EmailNotConfirmed when the account's address is not known to be its owner's */
    @Transactional(readOnly = true)
    public void require(AccountId account) {
        if (!isConfirmed(account)) {
            throw new EmailNotConfirmed();
        }
    }

    /** @throws AskedTooOften when the account was sent enough mails for now */
    @Transactional
    public MailId send(AccountId account, Locale language) {
        var email = fields.email(accounts.findById(account.value()).orElseThrow(NotFound::new));
        var secret = proofs.askedBy(account, Purpose.CONFIRM_EMAIL, email);
        return mails.send(
                AccountMails.CONFIRM_EMAIL,
                new Recipient(account, email.value(), language),
                Map.of("link", address.of("confirm-email/" + secret.value())));
    }

    /** The address the link is about. */
    @ActingAsTheHouse("links work in any browser")
    @Transactional(readOnly = true)
    public Optional<String> look(String secret) {
        return proofs.look(Purpose.CONFIRM_EMAIL, secret)
                .map(proof -> proof.email().value());
    }

    /** @throws LinkNotGood when the link is wrong, used, too old, or about an address the account no longer has */
    @ActingAsTheHouse("links work in any browser")
    @Transactional
    public void confirm(String secret) {
        var proof = proofs.use(Purpose.CONFIRM_EMAIL, secret);
        var account = proof.account().orElseThrow(LinkNotGood::new);
        var owner = accounts.findIdByEmailIndex(fields.indexOf(proof.email()));
        if (owner.filter(account.value()::equals).isEmpty()) {
            throw new LinkNotGood();
        }
        confirmed(account);
    }

    @Transactional
    void confirmed(AccountId account) {
        if (!isConfirmed(account)) {
            confirmed.save(new ConfirmedEmail(account, clock.instant()));
            statistics.verified(account);
        }
    }
}
