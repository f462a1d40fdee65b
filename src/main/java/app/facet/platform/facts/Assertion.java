package app.facet.platform.facts;

import app.facet.platform.language.Span;

/** Something a sentence states that can be true or false. */
sealed interface Assertion permits Amount, Moment, Name, Role, Degree, Field {

    /** Where it stands in its sentence. */
    Span span();

    ClaimKind kind();

    boolean isStatedIn(Statement fact);

    /** Whether it may be true of one thing and false of another, so that it matters what the sentence is about. */
    default boolean belongsToSomething() {
        return true;
    }
}
