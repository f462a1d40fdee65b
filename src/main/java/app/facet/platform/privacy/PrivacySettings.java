package app.facet.platform.privacy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What whoever runs Facet answers for.
 *
 * @param grace how long a deletion can be taken back
 * @param operator who runs this Facet, as terms and privacy policy have to say
 */
@ConfigurationProperties("facet.privacy")
record PrivacySettings(
        @DefaultValue("14d") Duration grace, @DefaultValue Operator operator) {

    /**
     * @param name person or company
     * @param address to write to on paper
     * @param email to write to about privacy
     */
    record Operator(
            @DefaultValue("") String name,
            @DefaultValue("") String address,
            @DefaultValue("") String email) {

        boolean isKnown() {
            return !name.isBlank() && !address.isBlank() && !email.isBlank();
        }
    }
}
