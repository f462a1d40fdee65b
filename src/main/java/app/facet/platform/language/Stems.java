package app.facet.platform.language;

import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** Cuts words down to what their forms have in common, by the Snowball rules: "managing", "managed" → "manag". Keeps the word at hand: for one thread. */
final class Stems {

    private final SnowballStemmer stemmer;

    Stems(Language language) {
        stemmer = new SnowballStemmer(
                switch (language) {
                    case ENGLISH -> ALGORITHM.ENGLISH;
                    case GERMAN -> ALGORITHM.GERMAN;
                });
    }

    /** Terms and numbers stay as they are, in small letters. */
    String of(Token token) {
        return token.kind() == TokenKind.WORD ? of(token.lower()) : token.lower();
    }

    String of(String word) {
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        return stemmer.stem(bare).toString();
    }
}
