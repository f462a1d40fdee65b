package app.facet.platform.ai;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * What the back office may change about a model.
 *
 * @param inMicros price of 1,000 tokens that go in, in millionths of a dollar
 */
public record ModelTerms(
        @NotBlank String code,
        boolean enabled,
        @Min(0) long inMicros,
        @Min(0) long outMicros,
        @Min(0) long imageMicros,
        @Pattern(regexp = "https?://[^\\s@]{3,280}") String endpoint) {}
