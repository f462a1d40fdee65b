package app.facet.platform.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for what weakens a text: what everybody says, what says nothing, what takes itself back. */
public final class StyleReview {

    /** Words above which a sentence is hard to follow; common advice of style guides is 20 to 25 on average. */
    public static final int LONG_SENTENCE = 28;

    private static final int SOON = 12;
    private static final PerLanguage<Lexicon> PHRASES =
            new PerLanguage<>(language -> Lexicon.ofPhrases(language, "style"));

    private final String text;
    private final Language language;
    private final List<Token> tokens;

    private StyleReview(String text, Language language) {
        this.text = text;
        this.language = language;
        this.tokens = Tokenizer.tokens(text);
    }

    /** In the order of the text; at most one for each kind at a place. */
    public static List<StyleRemark> of(String text, Language language) {
        var review = new StyleReview(text, language);
        return Stream.of(
                        review.phrases(),
                        review.passives(),
                        review.longSentences(),
                        review.repeated(),
                        review.shouting())
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(remark -> remark.span().start()))
                .toList();
    }

    private List<StyleRemark> phrases() {
        return PHRASES.in(language).in(tokens).stream()
                .map(hit -> new StyleRemark(
                        StyleKind.of(hit.entry().section()),
                        hit.span(),
                        hit.entry().instead()))
                .toList();
    }

    private List<StyleRemark> passives() {
        return Passives.in(tokens, language).stream()
                .map(span -> new StyleRemark(StyleKind.PASSIVE, span, List.of()))
                .toList();
    }

    private List<StyleRemark> longSentences() {
        return Sentences.of(text, language).stream()
                .filter(span -> Tokenizer.spoken(span.in(text)).size() > LONG_SENTENCE)
                .map(span -> new StyleRemark(StyleKind.LONG_SENTENCE, span, List.of()))
                .toList();
    }

    private List<StyleRemark> repeated() {
        var found = new ArrayList<StyleRemark>();
        var words =
                tokens.stream().filter(token -> token.kind() == TokenKind.WORD).toList();
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i).lower();
            if (word.equals(words.get(i - 1).lower()) && onlyBlanks(words.get(i - 1), words.get(i))) {
                found.add(new StyleRemark(
                        StyleKind.DOUBLED_WORD,
                        new Span(
                                words.get(i - 1).span().start(),
                                words.get(i).span().end()),
                        List.of(words.get(i - 1).text())));
            } else if (carriesMeaning(word) && isSaidBefore(words, i)) {
                found.add(new StyleRemark(StyleKind.REPEATED_WORD, words.get(i).span(), List.of()));
            }
        }
        return found;
    }

    private boolean carriesMeaning(String word) {
        return word.length() > 3 && !FunctionWords.of(language).contains(word);
    }

    private static boolean isSaidBefore(List<Token> words, int i) {
        return IntStream.range(Math.max(0, i - SOON), i)
                .anyMatch(
                        before -> words.get(before).lower().equals(words.get(i).lower()));
    }

    private boolean onlyBlanks(Token left, Token right) {
        return text.substring(left.span().end(), right.span().start()).isBlank();
    }

    private List<StyleRemark> shouting() {
        var found = new ArrayList<StyleRemark>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean capitals = token.kind() == TokenKind.WORD
                    && token.text().length() > 4
                    && token.text().equals(token.text().toUpperCase(Locale.ROOT));
            boolean marks = token.isSign("!") && i > 0 && tokens.get(i - 1).isSign("!");
            if (capitals || marks) {
                found.add(new StyleRemark(StyleKind.SHOUTING, token.span(), List.of()));
            }
        }
        return found;
    }
}
