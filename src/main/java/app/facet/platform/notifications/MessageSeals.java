package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.KeyDestroyed;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Seals and opens messages with the key of whom they are to. */
@Component
class MessageSeals implements SealedData {

    private final MessageRepository messages;
    private final Vault vault;
    private final JsonMapper json;
    private final TransactionTemplate transactions;

    MessageSeals(MessageRepository messages, Vault vault, JsonMapper json, TransactionTemplate transactions) {
        this.messages = messages;
        this.vault = vault;
        this.json = json;
        this.transactions = transactions;
    }

    void seal(Message message, MessageContent content) {
        message.content(vault.seal(message.account(), field(message), json.writeValueAsString(content)));
    }

    MessageContent open(Message message) {
        return json.readValue(
                vault.open(message.account(), field(message), message.sealedContent()), MessageContent.class);
    }

    void sealWithoutWords(Message message) {
        seal(message, open(message).withoutWords());
    }

    /** A message whose receiver's key was destroyed shows as such; it must not take the list along. */
    OutboxItem summary(Message message) {
        try {
            return message.summary(open(message));
        } catch (KeyDestroyed gone) {
            return message.summary(MessageContent.text("–", "–", ""));
        }
    }

    @Override
    public void resealAll(AccountId account) {
        transactions.executeWithoutResult(status -> messages.findByAccountIdOrderByCreatedAt(account.value())
                .forEach(one -> one.content(vault.reseal(account, field(one), one.sealedContent()))));
    }

    private static String field(Message message) {
        return "notifications.message/" + message.id();
    }
}
