package app.facet.platform.notifications;

import app.facet.platform.ui.Texts;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Brings notifications to each of somebody's devices. */
@Component
class PushCourier implements Courier {

    private static final Duration GOOD_FOR = Duration.ofDays(1);

    private final Devices devices;
    private final Messages messages;

    PushCourier(Devices devices, Messages messages) {
        this.devices = devices;
        this.messages = messages;
    }

    @Override
    public Channel channel() {
        return Channel.PUSH;
    }

    @Override
    public void bring(NotificationSummary notification, Notified to, Instant notBefore) {
        var texts = Texts.of(Texts.closest(to.addressee().language()));
        for (var device : devices.of(to.account())) {
            var content = new MessageContent(
                    device.label(),
                    device.id(),
                    notification.title(texts),
                    notification.text(texts),
                    notification.path());
            messages.send(to.account(), Channel.PUSH, notification.kind(), content, notBefore, GOOD_FOR);
        }
    }
}
