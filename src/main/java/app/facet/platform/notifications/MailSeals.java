package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.KeyDestroyed;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Seals and opens mails with the key of whom they are to; those to strangers with the house's. */
@Component
class MailSeals implements SealedData {

    private final MailRepository mails;
    private final Vault vault;
    private final JsonMapper json;
    private final TransactionTemplate transactions;

    MailSeals(MailRepository mails, Vault vault, JsonMapper json, TransactionTemplate transactions) {
        this.mails = mails;
        this.vault = vault;
        this.json = json;
        this.transactions = transactions;
    }

    void seal(Mail mail, MailContent content) {
        mail.content(vault.seal(sealer(mail), field(mail), json.writeValueAsString(content)));
    }

    MailContent open(Mail mail) {
        return json.readValue(vault.open(sealer(mail), field(mail), mail.sealedContent()), MailContent.class);
    }

    /** A mail whose receiver's key was destroyed shows as such; it must not take the list along. */
    OutboxItem summary(Mail mail) {
        try {
            return mail.summary(open(mail));
        } catch (KeyDestroyed gone) {
            return mail.summary(new MailContent("–", "–", null, null, null));
        }
    }

    @Override
    public void resealAll(AccountId account) {
        transactions.executeWithoutResult(status -> (account.equals(Vault.NOBODY)
                        ? mails.findByAccountIdIsNull()
                        : mails.findByAccountIdOrderByCreatedAt(account.value()))
                .forEach(mail -> mail.content(vault.reseal(sealer(mail), field(mail), mail.sealedContent()))));
    }

    private static AccountId sealer(Mail mail) {
        return mail.account().orElse(Vault.NOBODY);
    }

    private static String field(Mail mail) {
        return "notifications.mail/" + mail.id().value();
    }
}
