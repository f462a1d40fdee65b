package app.facet.platform.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds sentences that say what was done and not who did it. By the verbs alone, so a rare adjective is taken for one. */
final class Passives {

    private static final Set<String> BE = Set.of(
            "am", "is", "are", "was", "were", "be", "been", "being", "isn't", "aren't", "wasn't", "weren't", "get",
            "got");
    private static final Set<String> WERDEN =
            Set.of("werde", "wirst", "wird", "werden", "werdet", "wurde", "wurdest", "wurden", "wurdet", "worden");
    private static final Set<String> BETWEEN =
            Set.of("not", "never", "also", "already", "often", "always", "then", "soon", "recently");
    private static final int GERMAN_REACH = 14;

    private Passives() {}

    /** From the auxiliary to the participle. */
    static List<Span> in(List<Token> tokens, Language language) {
        var found = new ArrayList<Span>();
        for (int i = 0; i < tokens.size(); i++) {
            int last = language == Language.GERMAN ? german(tokens, i) : english(tokens, i);
            if (last >= 0) {
                found.add(new Span(
                        tokens.get(i).span().start(), tokens.get(last).span().end()));
            }
        }
        return found;
    }

    private static int english(List<Token> tokens, int i) {
        if (!BE.contains(tokens.get(i).lower())) {
            return -1;
        }
        int next = i + 1;
        while (next < tokens.size() && isBetween(tokens.get(next).lower())) {
            next++;
        }
        return next < tokens.size()
                        && Verbs.isEnglishParticiple(tokens.get(next).lower())
                ? next
                : -1;
    }

    private static boolean isBetween(String word) {
        return BETWEEN.contains(word) || (word.length() > 4 && word.endsWith("ly"));
    }

    /** The participle closes the clause: "wurde von uns im Mai eingeführt". Future tenses close with an infinitive. */
    private static int german(List<Token> tokens, int i) {
        if (!WERDEN.contains(tokens.get(i).lower())) {
            return -1;
        }
        for (int next = i + 1; next < Math.min(tokens.size(), i + GERMAN_REACH); next++) {
            Token token = tokens.get(next);
            if (token.kind() == TokenKind.SIGN && !token.isSign("-")) {
                return -1;
            }
            boolean closes = next + 1 == tokens.size()
                    || tokens.get(next + 1).kind() == TokenKind.SIGN
                    || FunctionWords.of(Language.GERMAN)
                            .contains(tokens.get(next + 1).lower());
            if (closes && isParticiple(token)) {
                return next;
            }
        }
        return -1;
    }

    private static boolean isParticiple(Token token) {
        return Character.isLowerCase(token.text().codePointAt(0)) && Verbs.isGermanParticiple(token.text());
    }
}
