package app.facet.platform.notifications;

import java.util.List;

/**
 * What is personal in a notification.
 *
 * @param values for {0}, {1} in its texts
 * @param path of the page it leads to
 */
record NotificationContent(List<String> values, String path) {

    @Override
    public String toString() {
        return "NotificationContent[…]";
    }
}
