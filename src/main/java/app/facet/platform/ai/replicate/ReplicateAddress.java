package app.facet.platform.ai.replicate;

import java.util.Optional;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where Replicate is to tell about a prediction; nowhere without a secret or an address the whole world reaches. */
@Component
class ReplicateAddress {

    private final ReplicateSettings settings;
    private final Environment environment;

    ReplicateAddress(ReplicateSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    Optional<String> of(UUID prediction) {
        String own = settings.webhookAddress();
        String base = own.isBlank() ? environment.getProperty("facet.public-address", "") : own;
        return settings.webhookSecrets().isEmpty() || !base.startsWith("https://")
                ? Optional.empty()
                : Optional.of(base.replaceFirst("/+$", "") + ReplicateReports.PATH + "?" + ReplicateReports.PREDICTION
                        + "=" + prediction);
    }
}
