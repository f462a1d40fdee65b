package app.facet.platform.facts;

import app.facet.platform.language.Span;
import java.util.Optional;

/**
 * One claim of a text, and what is known of it.
 *
 * @param claim the words of the text
 * @param nearest the fact that says so; where none does, the one that speaks of the same thing, if there is one
 */
public record Finding(Span span, ClaimKind kind, String claim, Support support, Optional<Fact> nearest) {

    /** How far a claim is covered by what was told. */
    public enum Support {
        /** A fact says so, or it follows from one. */
        TOLD,
        /** Only a fact says so that nobody has confirmed. */
        UNSURE,
        /** No fact says so. */
        NOT_TOLD
    }

    public boolean isTold() {
        return support == Support.TOLD;
    }
}
