package app.facet.product.careers.matching;

import app.facet.platform.language.FunctionWords;
import app.facet.platform.language.Language;
import app.facet.platform.language.Token;
import app.facet.platform.language.Tokenizer;
import app.facet.product.careers.postings.PostingSentence;
import java.util.List;

/**
 * A sentence of a posting, cut into its words once for all who read them.
 *
 * @param tokens placed within the words of the sentence
 */
record AskedSentence(PostingSentence sentence, List<Token> tokens) {

    static AskedSentence of(PostingSentence sentence) {
        return new AskedSentence(sentence, Tokenizer.tokens(sentence.words()));
    }

    /** The language most of the sentences are in; English where nothing tells. */
    static Language language(List<AskedSentence> sentences) {
        long german = count(sentences, Language.GERMAN);
        return german > count(sentences, Language.ENGLISH) ? Language.GERMAN : Language.ENGLISH;
    }

    private static long count(List<AskedSentence> sentences, Language language) {
        var words = FunctionWords.of(language);
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> words.contains(token.lower()))
                .count();
    }

    List<String> meanings(Language language) {
        return tokens.stream()
                .flatMap(token -> Concepts.of(token, language).stream())
                .toList();
    }
}
