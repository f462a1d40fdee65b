package app.facet.platform.notifications;

import app.facet.platform.kernel.ActingAsTheHouse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A browser that several people sign in with belongs to one of them at a time. */
@Component
class FormerDevices {

    private final DeviceRepository devices;

    FormerDevices(DeviceRepository devices) {
        this.devices = devices;
    }

    @ActingAsTheHouse("whoever had the device before may be somebody else")
    @Transactional
    public void forget(String endpointIndex) {
        devices.deleteByEndpointIndex(endpointIndex);
    }
}
