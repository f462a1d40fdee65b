/**
 * Tells people what concerns them: at the bell, by mail, text message and push, as they chose. A module lends a {@link
 * app.facet.platform.notifications.NotificationKind} for each kind of news and asks {@link
 * app.facet.platform.notifications.Notifications} inside its own transaction. What must be a mail of its own (a link to
 * confirm an address) is a {@link app.facet.platform.notifications.MailKind}. Nouns: notification, channel, courier, mail,
 * message, outbox. What no provider is set up for does not leave: it is kept in the outbox of the back office.
 */
@ApplicationModule(
        id = "notifications",
        displayName = "Notifications",
        allowedDependencies = {
            "kernel",
            "ui",
            "audit",
            "limits",
            "vault",
            "vault::spi",
            "work",
            "work::spi",
            "shell::spi",
            "outbound",
            "signals"
        })
@NullMarked
package app.facet.platform.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
