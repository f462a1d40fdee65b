/**
 * Tells people things outside the application; today by mail. A module lends a {@link
 * app.facet.platform.notifications.MailKind} for each mail it writes, lays its words and templates beside its others,
 * and asks {@link app.facet.platform.notifications.Mails} inside its own transaction. Nouns: mail, outbox. Without a
 * mail server nothing leaves: the mails are kept in the outbox of the back office.
 */
@ApplicationModule(
        id = "notifications",
        displayName = "Notifications",
        allowedDependencies = {"kernel", "ui", "vault", "vault::spi", "work", "work::spi"})
@NullMarked
package app.facet.platform.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
