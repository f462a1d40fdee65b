package app.facet.platform.notifications;

/**
 * What is personal about a device.
 *
 * @param label browser and system
 */
record DeviceContent(String label, PushSubscription subscription) {

    @Override
    public String toString() {
        return "DeviceContent[…]";
    }
}
