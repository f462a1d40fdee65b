package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mailboxes that take no mail any more. News is not sent there, because servers that are written to in vain take the
 * sender for a spammer; what concerns the account itself is still tried, and the first of it that arrives ends the pause.
 */
@Service
public class Bounces {

    private final MailRepository mails;

    Bounces(MailRepository mails) {
        this.mails = mails;
    }

    /** Whether the last mail to that person came back. */
    @Transactional(readOnly = true)
    public boolean comeBack(AccountId account) {
        return mails.wasLastRefused(account.value()).orElse(false);
    }

    /** Somebody says that their mailbox is there: the next news tries it. */
    @Transactional
    public void tryAgain(AccountId account) {
        mails.forgetRefusals(account.value());
    }
}
