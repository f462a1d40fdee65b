package app.facet.platform.facts;

import app.facet.platform.language.Span;
import java.util.List;

/**
 * What a degree is in.
 *
 * @param words as {@link Spelling} compares them
 */
record Field(Span span, List<String> words) implements Assertion {

    @Override
    public ClaimKind kind() {
        return ClaimKind.DEGREE;
    }

    @Override
    public boolean isStatedIn(Statement fact) {
        return fact.all(Degree.class).findAny().isPresent()
                && words.stream().allMatch(word -> fact.words().stream().anyMatch(told -> Spelling.alike(word, told)));
    }

    @Override
    public boolean belongsToSomething() {
        return false;
    }
}
