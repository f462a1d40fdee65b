package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When a person came from which number of browsers. */
@Component
class DevicesPersonalData implements PersonalData {

    private final KnownDevices devices;

    DevicesPersonalData(KnownDevices devices) {
        this.devices = devices;
    }

    @Override
    public String section() {
        return "devices";
    }

    @Override
    public Set<String> tables() {
        return Set.of("account_device");
    }

    @Override
    public void export(AccountId account, ExportArchive archive) throws IOException {
        archive.json(section(), "devices", devices.of(account));
    }

    @Override
    public void erase(AccountId account) {
        devices.forgetAll(account);
    }
}
