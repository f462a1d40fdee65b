package app.facet.platform.ai;

import java.util.Optional;

/**
 * Which calls to show; what is left empty does not narrow it.
 *
 * @param product the first part of their use case
 * @param days how far back
 */
public record CallFilter(Optional<String> provider, Optional<String> product, Optional<Outcome> outcome, int days) {

    public static final int USUAL_DAYS = 30;
}
