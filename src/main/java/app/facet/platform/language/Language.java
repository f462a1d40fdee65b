package app.facet.platform.language;

import java.util.Locale;
import java.util.stream.Stream;

/** A language that texts are understood in. */
public enum Language {
    ENGLISH(Locale.ENGLISH),
    GERMAN(Locale.GERMAN);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The language of that locale; English where it is neither. */
    public static Language of(Locale locale) {
        return Stream.of(values())
                .filter(language -> language.locale.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }

    /**
     * The language a text is most likely written in, by its function words and, where it has none, by umlauts. Borrowed
     * words ("Senior Developer", "Team Lead") decide nothing.
     *
     * @param otherwise what to answer when nothing speaks for either
     */
    public static Language guess(String text, Language otherwise) {
        int german = 0;
        int english = 0;
        for (Token token : Tokenizer.tokens(text)) {
            if (token.kind() == TokenKind.WORD) {
                String word = token.lower();
                german += FunctionWords.of(GERMAN).contains(word) ? 1 : 0;
                english += FunctionWords.of(ENGLISH).contains(word) ? 1 : 0;
            }
        }
        if (german == english) {
            return text.codePoints().anyMatch(letter -> "äöüÄÖÜß".indexOf(letter) >= 0) ? GERMAN : otherwise;
        }
        return german > english ? GERMAN : ENGLISH;
    }

    /** The folder its word lists lie in. */
    String folder() {
        return locale.getLanguage();
    }
}
