package app.facet.platform.accounts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the door is kept.
 *
 * @param failuresPerAccount wrong passwords for one account before its door closes for a while
 * @param failuresPerAddress wrong passwords from one IP address before the door closes for it
 * @param hashQueue how many may wait for their password to be compared, per core
 * @param rememberedFor how long a browser stays signed in when its owner ticked so
 */
@ConfigurationProperties("facet.accounts")
record AccountsSettings(
        @DefaultValue("5") int failuresPerAccount,
        @DefaultValue("50") int failuresPerAddress,
        @DefaultValue("8") int hashQueue,
        @DefaultValue("30d") Duration rememberedFor) {}
