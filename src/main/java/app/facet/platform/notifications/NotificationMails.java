package app.facet.platform.notifications;

import app.facet.platform.ui.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Brings notifications by mail. */
@Component
class NotificationMails implements Courier {

    static final MailKind ONE = MailKind.of("notifications.one", "title", "text", "link", MailTemplates.UNSUBSCRIBE);
    static final MailKind DIGEST =
            MailKind.of("notifications.digest", "news", "count", "link", MailTemplates.UNSUBSCRIBE);

    /** The mails themselves. */
    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        MailKind notificationMail() {
            return ONE;
        }

        @Bean
        MailKind digestMail() {
            return DIGEST;
        }
    }

    private final Mails mails;
    private final PublicAddress address;
    private final Unsubscribing unsubscribing;
    private final Bounces bounces;

    NotificationMails(Mails mails, PublicAddress address, Unsubscribing unsubscribing, Bounces bounces) {
        this.mails = mails;
        this.address = address;
        this.unsubscribing = unsubscribing;
        this.bounces = bounces;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    /** Mails ring nowhere, so quiet hours are none of their business. */
    @Override
    public void bring(NotificationSummary notification, Notified to, Instant notBefore) {
        var texts = texts(to);
        send(
                ONE,
                to,
                Map.of(
                        "title",
                        notification.title(texts),
                        "text",
                        notification.text(texts),
                        "link",
                        address.of(notification.path()),
                        MailTemplates.UNSUBSCRIBE,
                        unsubscribing.address(to.account(), notification.kind())));
    }

    /** Several in one. */
    void bringDigest(List<NotificationSummary> news, Notified to) {
        var texts = texts(to);
        String lines = news.stream()
                .map(one -> "• " + one.title(texts) + " – " + one.text(texts))
                .collect(Collectors.joining("\n\n"));
        send(
                DIGEST,
                to,
                Map.of(
                        "news",
                        lines,
                        "count",
                        String.valueOf(news.size()),
                        "link",
                        address.of("notifications"),
                        MailTemplates.UNSUBSCRIBE,
                        unsubscribing.address(to.account(), "")));
    }

    private void send(MailKind kind, Notified to, Map<String, String> values) {
        if (!bounces.comeBack(to.account())) {
            mails.send(kind, recipient(to), values);
        }
    }

    private static Texts texts(Notified to) {
        return Texts.of(Texts.closest(to.addressee().language()));
    }

    private static Recipient recipient(Notified to) {
        return new Recipient(
                to.account(), to.addressee().email(), to.addressee().language());
    }
}
