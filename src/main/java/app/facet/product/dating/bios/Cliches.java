package app.facet.product.dating.bios;

import app.facet.platform.language.Language;
import app.facet.platform.language.PerLanguage;
import app.facet.platform.language.Span;
import app.facet.platform.language.Token;
import app.facet.platform.language.TokenKind;
import app.facet.platform.language.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what everybody writes on dating apps and what machines write: phrases of a list, more than one long dash, and more
 * than one run of three ("kind, curious and brave").
 */
final class Cliches {

    private static final PerLanguage<Phrases> PHRASES =
            new PerLanguage<>(language -> new Phrases(BioWords.cliches(language)));

    private Cliches() {}

    /** In the order of the text. */
    static List<Span> in(String text, Language language) {
        List<Token> tokens = Tokenizer.tokens(text);
        var found = new ArrayList<>(PHRASES.in(language).in(text));
        found.addAll(beyondTheFirst(dashes(tokens)));
        found.addAll(beyondTheFirst(triples(tokens)));
        found.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return found;
    }

    private static List<Span> beyondTheFirst(List<Span> all) {
        return all.size() > 1 ? all.subList(1, all.size()) : List.of();
    }

    private static List<Span> dashes(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.isSign("—") || token.isSign("–"))
                .map(Token::span)
                .toList();
    }

    /** "a, b and c", with one or two words each. */
    private static List<Span> triples(List<Token> tokens) {
        var found = new ArrayList<Span>();
        for (int i = 1; i + 3 < tokens.size(); i++) {
            boolean comma = tokens.get(i).isSign(",") && isWord(tokens.get(i - 1));
            for (int gap = 2; comma && gap <= 4 && i + gap + 1 < tokens.size(); gap++) {
                String joint = tokens.get(i + gap).lower();
                boolean and = joint.equals("and") || joint.equals("und") || joint.equals("or") || joint.equals("oder");
                boolean words = tokens.subList(i + 1, i + gap).stream().allMatch(Cliches::isWord);
                boolean onlyThree =
                        i < 3 || tokens.subList(Math.max(0, i - 4), i).stream().noneMatch(token -> token.isSign(","));
                if (and && words && onlyThree && isWord(tokens.get(i + gap + 1))) {
                    found.add(new Span(
                            tokens.get(i - 1).span().start(),
                            tokens.get(i + gap + 1).span().end()));
                    break;
                }
            }
        }
        return found;
    }

    private static boolean isWord(Token token) {
        return token.kind() == TokenKind.WORD;
    }
}
