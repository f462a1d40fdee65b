package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Seals and opens telephone numbers with the key of whose they are. */
@Component
class PhoneSeals implements SealedData {

    private static final String FIELD = "notifications.phone";

    private final PhoneRepository phones;
    private final Vault vault;
    private final JsonMapper json;
    private final TransactionTemplate transactions;

    PhoneSeals(PhoneRepository phones, Vault vault, JsonMapper json, TransactionTemplate transactions) {
        this.phones = phones;
        this.vault = vault;
        this.json = json;
        this.transactions = transactions;
    }

    Phone seal(Phone phone, PhoneContent content) {
        phone.content(vault.seal(phone.account(), FIELD, json.writeValueAsString(content)));
        return phone;
    }

    PhoneContent open(Phone phone) {
        return json.readValue(vault.open(phone.account(), FIELD, phone.sealedContent()), PhoneContent.class);
    }

    @Override
    public void resealAll(AccountId account) {
        transactions.executeWithoutResult(status -> phones.findById(account.value())
                .ifPresent(one -> one.content(vault.reseal(account, FIELD, one.sealedContent()))));
    }
}
