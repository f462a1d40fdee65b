package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.Texts;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Brings notifications by text message. */
@Component
class SmsCourier implements Courier {

    private static final Duration GOOD_FOR = Duration.ofHours(12);

    private final Phones phones;
    private final Messages messages;
    private final PublicAddress address;

    SmsCourier(Phones phones, Messages messages, PublicAddress address) {
        this.phones = phones;
        this.messages = messages;
        this.address = address;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean canReach(AccountId account) {
        return phones.reachable(account).isPresent();
    }

    @Override
    public void bring(NotificationSummary notification, Notified to, Instant notBefore) {
        phones.reachable(to.account()).ifPresent(number -> {
            var texts = Texts.of(Texts.closest(to.addressee().language()));
            String title = notification.title(texts);
            var text =
                    new SmsText("Facet: " + title + ". " + notification.text(texts), address.of(notification.path()));
            messages.send(
                    to.account(),
                    Channel.SMS,
                    notification.kind(),
                    MessageContent.text(number, title, text.fitting()),
                    notBefore,
                    GOOD_FOR);
        });
    }
}
