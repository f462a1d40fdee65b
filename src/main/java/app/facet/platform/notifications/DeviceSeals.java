package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.BlindIndex;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Seals and opens where devices are reached, with the key of whose they are. */
@Component
class DeviceSeals implements SealedData {

    private final DeviceRepository devices;
    private final Vault vault;
    private final BlindIndex index;
    private final JsonMapper json;
    private final TransactionTemplate transactions;

    DeviceSeals(
            DeviceRepository devices,
            Vault vault,
            BlindIndex index,
            JsonMapper json,
            TransactionTemplate transactions) {
        this.devices = devices;
        this.vault = vault;
        this.index = index;
        this.json = json;
        this.transactions = transactions;
    }

    String indexOf(String endpoint) {
        return index.of("notifications.device.endpoint", endpoint);
    }

    void seal(Device device, DeviceContent content) {
        device.content(vault.seal(device.account(), field(device), json.writeValueAsString(content)));
    }

    DeviceContent open(Device device) {
        return json.readValue(vault.open(device.account(), field(device), device.sealedContent()), DeviceContent.class);
    }

    DeviceSummary summary(Device device) {
        return device.summary(open(device));
    }

    @Override
    public void resealAll(AccountId account) {
        transactions.executeWithoutResult(status -> devices.findByAccountIdOrderByCreatedAt(account.value())
                .forEach(one -> one.content(vault.reseal(account, field(one), one.sealedContent()))));
    }

    private static String field(Device device) {
        return "notifications.device/" + device.id();
    }
}
