package app.facet.platform.ai;

import app.facet.platform.ai.spi.Ability;
import app.facet.platform.ai.spi.Target;
import java.time.LocalDate;
import java.util.Set;

/**
 * A model as it stands in the registry.
 *
 * @param code {@code provider/name}, its name with us
 * @param name what its provider calls it
 * @param inMicros price of 1,000 tokens that go in, in millionths of a dollar
 * @param outMicros price of 1,000 tokens that come out
 * @param imageMicros price of a picture
 * @param context how many tokens it takes in all
 * @param longest how many it gives back
 * @param strictSchema whether its server holds answers to a schema by itself
 * @param pricedOn when its price was looked up
 */
public record AiModel(
        String code,
        String provider,
        String name,
        String format,
        String endpoint,
        Set<Ability> abilities,
        Tier tier,
        long inMicros,
        long outMicros,
        long imageMicros,
        int context,
        int longest,
        boolean strictSchema,
        boolean streaming,
        boolean beta,
        boolean enabled,
        LocalDate pricedOn) {

    private static final long PRICED = 1_000;

    public AiModel {
        abilities = Set.copyOf(abilities);
    }

    /** What the registry says of it, to be changed. */
    public ModelTerms terms() {
        return new ModelTerms(
                provider,
                name,
                format,
                endpoint,
                abilities,
                tier,
                inMicros,
                outMicros,
                imageMicros,
                context,
                longest,
                strictSchema,
                streaming,
                beta,
                enabled);
    }

    Target target(String key) {
        return new Target(format, endpoint, name, key, strictSchema, streaming);
    }

    /** Rounded up: a price is never nothing because it is small. */
    Cost cost(long tokensIn, long tokensOut) {
        return new Cost(Math.ceilDiv(tokensIn * inMicros + tokensOut * outMicros, PRICED));
    }
}
