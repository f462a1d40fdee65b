package app.facet.platform.accounts;

import app.facet.platform.accounts.MailboxProof.Purpose;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import app.facet.platform.notifications.MailId;
import app.facet.platform.notifications.Mails;
import app.facet.platform.notifications.PublicAddress;
import app.facet.platform.notifications.Recipient;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens accounts for people who show that they read the mailbox they name. Asked for an address that has an account, it
 * takes the same steps and gives the same answer; only the mail is another (docs/decisions/0008).
 */
@Service
public class SignUps {

    private final AccountRepository known;
    private final AccountFields fields;
    private final Accounts accounts;
    private final MailboxProofs proofs;
    private final EmailConfirmation confirmation;
    private final Mails mails;
    private final PublicAddress address;

    SignUps(
            AccountRepository known,
            AccountFields fields,
            Accounts accounts,
            MailboxProofs proofs,
            EmailConfirmation confirmation,
            Mails mails,
            PublicAddress address) {
        this.known = known;
        this.fields = fields;
        this.accounts = accounts;
        this.proofs = proofs;
        this.confirmation = confirmation;
        this.mails = mails;
        this.address = address;
    }

    /**
     * Somebody who asked for an account and has opened the link in the mail.
     *
     * @param wanted the page of Facet they were on the way to when they asked
     */
    public record Applicant(String displayName, String email, Optional<String> wanted) {}

    /**
     * Sends the mail with which to go on.
     *
     * @param wanted the page of Facet they are on the way to; what is none leads nowhere
     * @throws RegistrationRefused when a field can't be accepted
     * @throws AskedTooOften when the address was sent enough mails for now
     */
    @ActingAsTheHouse("nobody is signed in yet")
    @Transactional
    public MailId ask(String displayName, String email, Locale language, Optional<String> wanted) {
        String name = Accounts.acceptedName(displayName);
        var mailbox = new EmailAddress(email);
        var owner = known.findIdByEmailIndex(fields.indexOf(mailbox)).map(AccountId::new);
        var secret = proofs.askedByAnybody(Purpose.SIGN_UP, mailbox, proof -> proof.named(name)
                .ofAccount(owner)
                .onTheWayTo(wanted));
        var to = new Recipient(owner.orElse(null), mailbox.value(), language);
        // No name in the mail: it is a stranger's text, and might be an advertisement.
        return owner.isPresent()
                ? mails.send(
                        AccountMails.HAS_ACCOUNT,
                        to,
                        Map.of("link", address.of("sign-in"), "reset", address.of("forgot-password")))
                : mails.send(AccountMails.SIGN_UP, to, Map.of("link", address.of("sign-up/" + secret.value())));
    }

    @ActingAsTheHouse("nobody is signed in yet")
    @Transactional(readOnly = true)
    public Optional<Applicant> look(String secret) {
        return proofs.look(Purpose.SIGN_UP, secret)
                .map(proof -> new Applicant(
                        proof.displayName().orElse(""), proof.email().value(), proof.wanted()));
    }

    /**
     * The password is chosen only now: whoever asks for an account with the address of somebody else can't leave one
     * behind that they know.
     *
     * @throws LinkNotGood when the link is wrong, used or too old
     * @throws RegistrationRefused when the password is refused; the link stays good
     */
    @ActingAsTheHouse("nobody is signed in yet")
    @Transactional
    public AccountId open(String secret, String password) {
        var proof = proofs.use(Purpose.SIGN_UP, secret);
        if (known.findIdByEmailIndex(fields.indexOf(proof.email())).isPresent()) {
            throw new LinkNotGood();
        }
        var account = accounts.register(
                new Registration(proof.displayName().orElse(""), proof.email().value(), password));
        confirmation.confirmed(account);
        return account;
    }
}
