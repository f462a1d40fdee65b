package app.facet.platform.ai;

import java.util.Optional;

/** Which calls to show; what is left empty does not narrow it. */
public record CallFilter(Optional<String> provider, Optional<Outcome> outcome) {

    public static final CallFilter EVERYTHING = new CallFilter(Optional.empty(), Optional.empty());
}
