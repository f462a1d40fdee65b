package app.facet.platform.accounts;

import app.facet.platform.accounts.MailboxProof.Purpose;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import app.facet.platform.notifications.MailId;
import app.facet.platform.notifications.Mails;
import app.facet.platform.notifications.PublicAddress;
import app.facet.platform.notifications.Recipient;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves an account to another address. The new mailbox has to agree; the old one is told and can take it back for a
 * week, also after it has happened.
 */
@Service
public class EmailChange {

    private final CurrentAccount current;
    private final StepUp stepUp;
    private final AccountRepository accounts;
    private final AccountFields fields;
    private final MailboxProofs proofs;
    private final EmailConfirmation confirmation;
    private final Mails mails;
    private final PublicAddress address;

    EmailChange(
            CurrentAccount current,
            StepUp stepUp,
            AccountRepository accounts,
            AccountFields fields,
            MailboxProofs proofs,
            EmailConfirmation confirmation,
            Mails mails,
            PublicAddress address) {
        this.current = current;
        this.stepUp = stepUp;
        this.accounts = accounts;
        this.fields = fields;
        this.proofs = proofs;
        this.confirmation = confirmation;
        this.mails = mails;
        this.address = address;
    }

    /**
     * Sends both mails, for whoever is signed in. An address that has an account already gets another mail, and the answer here is the same.
     *
     * @return the mail to the new address
     * @throws RegistrationRefused when that is no address
     * @throws AskedTooOften when enough mails were sent for now
     */
    @ActingAsTheHouse("the other address may be another's")
    @Transactional
    public MailId ask(String newEmail, Locale language) {
        stepUp.require();
        AccountId id = current.id();
        var old = fields.email(accounts.findById(id.value()).orElseThrow(NotFound::new));
        var mailbox = new EmailAddress(newEmail);
        var owner = accounts.findIdByEmailIndex(fields.indexOf(mailbox)).map(AccountId::new);
        var secret = proofs.askedBy(id, Purpose.CHANGE_EMAIL, mailbox);
        tellTheOldMailbox(id, old, mailbox, language);
        return owner.isPresent()
                ? mails.send(
                        AccountMails.HAS_ACCOUNT,
                        new Recipient(owner.get(), mailbox.value(), language),
                        Map.of("link", address.of("sign-in"), "reset", address.of("forgot-password")))
                : mails.send(
                        AccountMails.CHANGE_EMAIL,
                        new Recipient(id, mailbox.value(), language),
                        Map.of("link", address.of("change-email/" + secret.value())));
    }

    private void tellTheOldMailbox(AccountId id, EmailAddress old, EmailAddress mailbox, Locale language) {
        var secret = proofs.offeredTo(id, Purpose.KEEP_EMAIL, old);
        mails.send(
                AccountMails.KEEP_EMAIL,
                new Recipient(id, old.value(), language),
                Map.of("address", mailbox.value(), "link", address.of("keep-email/" + secret.value())));
    }

    /** The new address the link is about. */
    @ActingAsTheHouse("links work in any browser")
    @Transactional(readOnly = true)
    public Optional<String> look(String secret) {
        return proofs.look(Purpose.CHANGE_EMAIL, secret)
                .map(proof -> proof.email().value());
    }

    /** @throws LinkNotGood when the link is wrong, used, too old or was taken back, or the address has an account */
    @ActingAsTheHouse("links work in any browser")
    @Transactional
    public void confirm(String secret) {
        move(proofs.use(Purpose.CHANGE_EMAIL, secret));
    }

    /** The address that stays if the link is followed. */
    @ActingAsTheHouse("links work in any browser")
    @Transactional(readOnly = true)
    public Optional<String> lookBack(String secret) {
        return proofs.look(Purpose.KEEP_EMAIL, secret)
                .map(proof -> proof.email().value());
    }

    /** @throws LinkNotGood when the link is wrong, used or too old */
    @ActingAsTheHouse("links work in any browser")
    @Transactional
    public void keep(String secret) {
        var proof = proofs.use(Purpose.KEEP_EMAIL, secret);
        var id = proof.account().orElseThrow(LinkNotGood::new);
        // Whoever moved the account on since must not be able to move it back again.
        proofs.end(id, Purpose.CHANGE_EMAIL, Instant.EPOCH);
        proofs.end(id, Purpose.KEEP_EMAIL, proof.askedAt());
        move(proof);
    }

    private void move(MailboxProof proof) {
        var id = proof.account().orElseThrow(LinkNotGood::new);
        var account = accounts.findById(id.value()).orElseThrow(LinkNotGood::new);
        if (accounts.findIdByEmailIndex(fields.indexOf(proof.email()))
                .filter(owner -> !owner.equals(id.value()))
                .isPresent()) {
            throw new LinkNotGood();
        }
        fields.changeEmail(account, proof.email());
        confirmation.confirmed(id);
    }
}
