package app.facet.platform.facts;

import app.facet.platform.language.FunctionWords;
import app.facet.platform.language.Span;
import java.util.List;

/**
 * A name a sentence mentions.
 *
 * @param words as {@link Spelling} compares them, without the words between
 */
record Name(Span span, ClaimKind kind, List<String> words) implements Assertion {

    @Override
    public boolean isStatedIn(Statement fact) {
        return words.stream().allMatch(word -> isIn(fact, word)) || Tools.areSame(words, fact);
    }

    static boolean isIn(Statement fact, String word) {
        return fact.words().contains(word)
                || fact.words().stream().anyMatch(told -> Spelling.alike(word, told))
                || Spelling.abbreviates(word, fact.spoken(), FunctionWords.of(fact.language())::contains);
    }

    @Override
    public boolean belongsToSomething() {
        return false;
    }
}
