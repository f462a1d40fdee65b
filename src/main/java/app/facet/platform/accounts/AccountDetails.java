package app.facet.platform.accounts;

import java.time.Instant;
import java.util.Optional;

/**
 * One account as the back office shows it.
 *
 * @param emailConfirmed since when its owner has proved to read the mailbox
 * @param sessions in how many browsers they are signed in
 * @param lastSeen when one of these was last used
 */
public record AccountDetails(
        AccountSummary summary, Optional<Instant> emailConfirmed, int sessions, Optional<Instant> lastSeen) {}
