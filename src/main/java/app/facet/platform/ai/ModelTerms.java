package app.facet.platform.ai;

import app.facet.platform.ai.spi.Ability;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What the back office says of a model.
 *
 * @param provider whose key opens it
 * @param name what its provider calls it
 * @param format how its server is spoken to
 * @param inMicros price of 1,000 tokens that go in, in millionths of a dollar
 * @param context how many tokens it takes in all
 * @param longest how many it gives back
 * @param strictSchema whether its server holds answers to a schema by itself
 */
public record ModelTerms(
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,38}") String provider,
        @Pattern(regexp = "[^\\s]{1,80}") String name,
        @Size(min = 1, max = 40) String format,
        @Pattern(regexp = "https?://[^\\s@]{3,280}") String endpoint,
        @NotEmpty Set<Ability> abilities,
        Tier tier,
        @Min(0) long inMicros,
        @Min(0) long outMicros,
        @Min(0) long imageMicros,
        @Min(1) @Max(100_000_000) int context,
        @Min(1) @Max(100_000_000) int longest,
        boolean strictSchema,
        boolean streaming,
        boolean beta,
        boolean enabled) {

    public ModelTerms {
        abilities = Set.copyOf(abilities);
    }

    /** Its name with us. */
    String code() {
        return provider + "/" + name;
    }
}
