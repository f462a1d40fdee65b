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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes passwords: of people who prove that it is them, and of people who forgot theirs but read their mail. */
@Service
public class Passwords {

    private final CurrentAccount current;
    private final StepUp stepUp;
    private final AccountRepository accounts;
    private final AccountFields fields;
    private final MailboxProofs proofs;
    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final Mails mails;
    private final PublicAddress address;
    private final EmailConfirmation confirmation;
    private final ApplicationEventPublisher events;

    Passwords(
            CurrentAccount current,
            StepUp stepUp,
            AccountRepository accounts,
            AccountFields fields,
            MailboxProofs proofs,
            PasswordRules rules,
            PasswordEncoder encoder,
            Mails mails,
            PublicAddress address,
            EmailConfirmation confirmation,
            ApplicationEventPublisher events) {
        this.current = current;
        this.stepUp = stepUp;
        this.accounts = accounts;
        this.fields = fields;
        this.proofs = proofs;
        this.rules = rules;
        this.encoder = encoder;
        this.mails = mails;
        this.address = address;
        this.confirmation = confirmation;
        this.events = events;
    }

    /**
     * Sends the mail with which to go on. An address without an account gets one too, which says so: the steps taken,
     * and so the time, are the same.
     *
     * @throws RegistrationRefused when that is no address
     * @throws AskedTooOften when the address was sent enough mails for now
     */
    @ActingAsTheHouse("whoever forgot theirs is not signed in")
    @Transactional
    public MailId forgot(String email, Locale language) {
        var mailbox = new EmailAddress(email);
        var owner = accounts.findIdByEmailIndex(fields.indexOf(mailbox)).map(AccountId::new);
        var secret = proofs.askedByAnybody(Purpose.RESET_PASSWORD, mailbox, proof -> proof.ofAccount(owner));
        var to = new Recipient(owner.orElse(null), mailbox.value(), language);
        return owner.isPresent()
                ? mails.send(
                        AccountMails.RESET_PASSWORD, to, Map.of("link", address.of("reset-password/" + secret.value())))
                : mails.send(AccountMails.NO_ACCOUNT, to, Map.of("link", address.of("register")));
    }

    /** The address the link is about. */
    @ActingAsTheHouse("whoever forgot theirs is not signed in")
    @Transactional(readOnly = true)
    public Optional<String> look(String secret) {
        return proofs.look(Purpose.RESET_PASSWORD, secret)
                .map(proof -> proof.email().value());
    }

    /**
     * @throws LinkNotGood when the link is wrong, used or too old
     * @throws RegistrationRefused when the new password is refused; the link stays good
     */
    @ActingAsTheHouse("whoever forgot theirs is not signed in")
    @Transactional
    public void reset(String secret, String password, Locale language) {
        var proof = proofs.use(Purpose.RESET_PASSWORD, secret);
        var account = accounts.findByEmailIndex(fields.indexOf(proof.email())).orElseThrow(LinkNotGood::new);
        confirmation.confirmed(account.id());
        change(account, password, language);
    }

    /**
     * That of whoever is signed in.
     *
     * @throws RegistrationRefused when it is refused
     */
    @Transactional
    public void change(String password, Locale language) {
        stepUp.require();
        change(accounts.findById(current.id().value()).orElseThrow(NotFound::new), password, language);
    }

    private void change(Account account, String password, Locale language) {
        var email = fields.email(account);
        rules.check(password, email);
        account.changePassword(encoder.encode(password));
        proofs.end(email, Purpose.RESET_PASSWORD);
        mails.send(
                AccountMails.PASSWORD_CHANGED,
                new Recipient(account.id(), email.value(), language),
                Map.of("link", address.of("forgot-password")));
        events.publishEvent(new PasswordChanged(account.id()));
    }
}
