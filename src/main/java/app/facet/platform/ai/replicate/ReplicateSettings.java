package app.facet.platform.ai.replicate;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Replicate tells us that a picture is made. Without a secret it is not asked to, and we ask after pictures ourselves.
 *
 * @param webhookSecrets what Replicate signs its news with, each {@code whsec_…}; two while one follows the other
 * @param webhookAddress where it reaches this Facet, if that is not the public address; https only
 */
@ConfigurationProperties("facet.ai.replicate")
record ReplicateSettings(
        @DefaultValue List<String> webhookSecrets,
        @DefaultValue("") String webhookAddress) {

    ReplicateSettings {
        webhookSecrets = webhookSecrets.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return "ReplicateSettings[…]"; // never a secret in a log
    }
}
