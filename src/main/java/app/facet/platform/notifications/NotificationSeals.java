package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Seals and opens notifications with the key of whom they are for. */
@Component
class NotificationSeals implements SealedData {

    private final NotificationRepository notifications;
    private final Vault vault;
    private final JsonMapper json;
    private final TransactionTemplate transactions;

    NotificationSeals(
            NotificationRepository notifications, Vault vault, JsonMapper json, TransactionTemplate transactions) {
        this.notifications = notifications;
        this.vault = vault;
        this.json = json;
        this.transactions = transactions;
    }

    void seal(Notification notification, NotificationContent content) {
        notification.content(vault.seal(notification.account(), field(notification), json.writeValueAsString(content)));
    }

    NotificationSummary summary(Notification notification) {
        String content = vault.open(notification.account(), field(notification), notification.sealedContent());
        return notification.summary(json.readValue(content, NotificationContent.class));
    }

    @Override
    public void resealAll(AccountId account) {
        transactions.executeWithoutResult(status -> notifications
                .findByAccountIdOrderByCreatedAt(account.value())
                .forEach(one -> one.content(vault.reseal(account, field(one), one.sealedContent()))));
    }

    private static String field(Notification notification) {
        return "notifications.notification/" + notification.id().value();
    }
}
