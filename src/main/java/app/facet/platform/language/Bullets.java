package app.facet.platform.language;

import java.util.List;
import java.util.Optional;

/**
 * Puts the lines of an English CV into one tense: "Managing a team and ship features" becomes "Managed a team and shipped
 * features". Verbs that open a line, and those after an "and" unless they are as often nouns ("design and research teams");
 * sentences with a subject of their own are left alone.
 */
public final class Bullets {

    private final String text;
    private final Tense tense;
    private final StringBuilder done = new StringBuilder();
    private int from;

    private Bullets(String text, Tense tense) {
        this.text = text;
        this.tense = tense;
    }

    public static String in(Tense tense, String text) {
        var bullets = new Bullets(text, tense);
        for (Span sentence : Sentences.of(text, Language.ENGLISH)) {
            bullets.rewrite(sentence);
        }
        return bullets.done.append(text, bullets.from, text.length()).toString();
    }

    private void rewrite(Span sentence) {
        List<Token> tokens = Tokenizer.tokens(sentence.in(text));
        int first = 0;
        while (first < tokens.size() && tokens.get(first).kind() == TokenKind.SIGN) {
            first++;
        }
        if (first == tokens.size() || !opensLikeABullet(tokens, first)) {
            return;
        }
        replace(sentence, tokens.get(first));
        for (int i = first + 2; i < tokens.size(); i++) {
            boolean joined = tokens.get(i - 1).lower().equals("and");
            boolean surelyAVerb =
                    i == first + 2 || !Verbs.isOftenNoun(tokens.get(i).lower());
            if (joined && surelyAVerb && form(tokens.get(i)).isPresent()) {
                replace(sentence, tokens.get(i));
            }
        }
    }

    /** A verb, and no noun: neither "Lead of design" nor "Research is fun". */
    private boolean opensLikeABullet(List<Token> tokens, int first) {
        boolean isANoun = first + 1 < tokens.size()
                && List.of("of", "is", "are", "was", "were", "has", "have", "had", "will", "can")
                        .contains(tokens.get(first + 1).lower());
        return !isANoun && form(tokens.get(first)).isPresent();
    }

    private Optional<String> form(Token token) {
        String word = token.lower();
        return Verbs.of(word)
                .filter(verb -> !List.of("be", "have", "do", "let").contains(verb.base()))
                .map(verb -> tense == Tense.PAST ? verb.past() : verb.base());
    }

    private void replace(Span sentence, Token token) {
        int start = sentence.start() + token.span().start();
        String form = form(token).orElse(token.text());
        boolean large = Character.isUpperCase(token.text().charAt(0));
        done.append(text, from, start).append(large ? Character.toUpperCase(form.charAt(0)) + form.substring(1) : form);
        from = sentence.start() + token.span().end();
    }
}
