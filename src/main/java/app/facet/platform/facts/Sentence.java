package app.facet.platform.facts;

import app.facet.platform.language.Language;
import app.facet.platform.language.Span;
import app.facet.platform.language.Token;
import app.facet.platform.language.TokenKind;
import app.facet.platform.language.Tokenizer;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** A sentence while it is read: each word belongs to one assertion at most. */
final class Sentence {

    private static final Set<String> DENIALS = Set.of(
            "no", "not", "never", "without", "kein", "keine", "keinen", "keinem", "keiner", "nicht", "nie", "ohne",
            "don't", "doesn't", "didn't", "isn't", "haven't", "wasn't", "nobody");
    private static final int REACH = 5;

    private final String text;
    private final Language language;
    private final List<Token> tokens;
    private final BitSet taken = new BitSet();

    Sentence(String text, Language language) {
        this.text = text;
        this.language = language;
        this.tokens = Tokenizer.tokens(text);
    }

    String text() {
        return text;
    }

    Language language() {
        return language;
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    Token at(int i) {
        return tokens.get(i);
    }

    /** Small, with the plain apostrophe; empty outside of the sentence. */
    String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    boolean isLarge(int i) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).kind() != TokenKind.SIGN
                && Character.isUpperCase(tokens.get(i).text().codePointAt(0));
    }

    boolean isFree(int i) {
        return i >= 0 && i < tokens.size() && !taken.get(i);
    }

    /** The words from there to there, the last left out, belong to one assertion now. */
    Span take(int from, int to) {
        taken.set(from, to);
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    boolean isFree(Span span) {
        for (int i = 0; i < tokens.size(); i++) {
            if (taken.get(i) && tokens.get(i).span().overlaps(span)) {
                return false;
            }
        }
        return true;
    }

    int indexAt(int character) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().end() > character) {
                return i;
            }
        }
        return tokens.size();
    }

    /** Whether nothing is said before it. */
    boolean isFirst(int i) {
        return tokens.subList(0, i).stream().noneMatch(Token::isSpoken)
                || at(i - 1).isSign(":")
                || at(i - 1).isSign("•");
    }

    /** Whether "not", "no" or the like stands shortly before it. */
    boolean isDenied(Span span) {
        int i = indexAt(span.start());
        return tokens.subList(Math.max(0, i - REACH), i).stream().anyMatch(Sentence::isDenial);
    }

    boolean denies() {
        return tokens.stream().anyMatch(Sentence::isDenial);
    }

    /** "Doctors Without Borders" denies nothing. */
    private static boolean isDenial(Token token) {
        boolean first = token.span().start() == 0;
        return DENIALS.contains(first ? token.lower() : token.text().replace('’', '\''));
    }
}
