package app.facet.platform.facts;

import app.facet.platform.language.Span;

/**
 * A degree a sentence mentions.
 *
 * @param level "bachelor", "master", "doctor" …; "any" where it only says that there is one
 */
record Degree(Span span, String level) implements Assertion {

    static final String ANY = "any";

    @Override
    public ClaimKind kind() {
        return ClaimKind.DEGREE;
    }

    @Override
    public boolean isStatedIn(Statement fact) {
        return fact.all(Degree.class).anyMatch(told -> level.equals(ANY) || level.equals(told.level));
    }
}
