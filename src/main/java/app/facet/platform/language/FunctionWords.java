package app.facet.platform.language;

import java.util.Set;

/** Words that hold sentences together and say nothing of their own: articles, pronouns, prepositions, auxiliaries. */
public final class FunctionWords {

    private static final PerLanguage<Set<String>> WORDS = PerLanguage.words("function-words");

    private FunctionWords() {}

    /** In small letters, with the plain apostrophe. */
    public static Set<String> of(Language language) {
        return WORDS.in(language);
    }
}
