package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The devices somebody gets push messages on. */
@Component
class DevicePersonalData implements PersonalData {

    private final DeviceRepository stored;
    private final Devices devices;

    DevicePersonalData(DeviceRepository stored, Devices devices) {
        this.stored = stored;
        this.devices = devices;
    }

    @Override
    public String section() {
        return "notifications";
    }

    @Override
    public Set<String> tables() {
        return Set.of("notifications_device");
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        archive.json(section(), "devices", devices.of(account));
    }

    @Override
    @Transactional
    public void erase(AccountId account) {
        stored.deleteByAccountId(account.value());
    }
}
