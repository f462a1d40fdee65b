package app.facet.product.dating.bios;

import java.util.Optional;

/**
 * A first line to somebody.
 *
 * @param quote the words of their profile it refers to
 * @param shared what the writer told that goes with it, where there is such a thing
 */
public record Opener(Kind kind, String text, String quote, Optional<ToldFact> shared) {

    /** What sort of line it is. */
    public enum Kind {
        SHARED,
        QUESTION,
        PLAYFUL
    }
}
