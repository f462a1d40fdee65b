package app.facet.platform.language;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a text is about, as units that can be counted and compared: stems without function words, German compounds in
 * their parts, technical terms as they are. The order of the text is kept.
 */
public final class Terms {

    private Terms() {}

    public static List<String> of(String text, Language language) {
        var stems = new Stems(language);
        return Tokenizer.tokens(text).stream()
                .filter(Terms::carriesMeaning)
                .filter(token -> !FunctionWords.of(language).contains(token.lower()))
                .flatMap(token -> parts(token, language, stems))
                .toList();
    }

    private static boolean carriesMeaning(Token token) {
        return token.isSpoken() || token.kind() == TokenKind.HASHTAG;
    }

    private static Stream<String> parts(Token token, Language language, Stems stems) {
        return switch (token.kind()) {
            case HASHTAG -> Stream.of(stems.of(token.lower().substring(1)));
            case WORD ->
                language == Language.GERMAN
                        ? Compounds.parts(token.text()).stream()
                                .map(part -> stems.of(part.toLowerCase(language.locale())))
                        : Stream.of(stems.of(token));
            default -> Stream.of(token.lower());
        };
    }
}
