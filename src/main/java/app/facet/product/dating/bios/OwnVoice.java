package app.facet.product.dating.bios;

import app.facet.platform.language.FunctionWords;
import app.facet.platform.language.Language;
import app.facet.platform.language.Sentences;
import app.facet.platform.language.Terms;
import app.facet.platform.language.Token;
import app.facet.platform.language.TokenKind;
import app.facet.platform.language.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How one person writes, and how much a text sounds like it: 0 to 100, the weighted mean of five parts of 0 to 100 each.
 *
 * <ul>
 *   <li>words, 35 %: what part of the text's word stems the person used too;
 *   <li>small words, 25 %: cosine of the counts of function words per hundred;
 *   <li>sentences, 15 %: 100 when the mean lengths in words are the same, 0 when one is four times the other;
 *   <li>signs, 15 %: what part of the punctuation marks and emoji per hundred words both have;
 *   <li>short forms, 10 %: 100 less the difference of the shares of "I'm" among "I'm" and "I am"; 100 in German.
 * </ul>
 */
final class OwnVoice {

    /** Below this a comparison says little. */
    static final int ENOUGH_WORDS = 60;

    private static final Set<String> LONG_FORMS = Set.of(
            "i am", "i have", "i will", "i would", "do not", "does not", "it is", "that is", "can not", "is not");

    private final Language language;
    private final Habits own;

    private record Habits(
            int words,
            double sentenceLength,
            Set<String> stems,
            Map<String, Double> smallWords,
            Map<String, Double> signs,
            double shortForms) {}

    OwnVoice(Answers answers, Language language) {
        this(answers.ownWords(), language);
    }

    OwnVoice(String ownWords, Language language) {
        this.language = language;
        this.own = habits(ownWords);
    }

    Likeness of(String text) {
        var other = habits(text);
        int words = percent(shared(other.stems(), own.stems()));
        int small = percent(cosine(own.smallWords(), other.smallWords()));
        int sentences =
                percent(1 - Math.abs(Math.log(ratio(own.sentenceLength(), other.sentenceLength()))) / Math.log(4));
        int signs = percent(overlap(own.signs(), other.signs()));
        int shortForms =
                language == Language.GERMAN ? 100 : percent(1 - Math.abs(own.shortForms() - other.shortForms()));
        double all = 0.35 * words + 0.25 * small + 0.15 * sentences + 0.15 * signs + 0.10 * shortForms;
        return new Likeness(
                (int) Math.round(all), words, small, sentences, signs, shortForms, own.words() >= ENOUGH_WORDS);
    }

    private Habits habits(String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        List<Token> spoken = tokens.stream().filter(Token::isSpoken).toList();
        var small = new HashMap<String, Double>();
        var signs = new HashMap<String, Double>();
        double each = spoken.isEmpty() ? 0 : 100.0 / spoken.size();
        spoken.stream()
                .map(Token::lower)
                .filter(FunctionWords.of(language)::contains)
                .forEach(word -> small.merge(word, each, Double::sum));
        tokens.stream()
                .filter(token -> token.kind() == TokenKind.SIGN || token.kind() == TokenKind.EMOJI)
                .forEach(token ->
                        signs.merge(token.kind() == TokenKind.EMOJI ? "emoji" : token.text(), each, Double::sum));
        int sentences = Math.max(1, Sentences.of(text, language).size());
        return new Habits(
                spoken.size(),
                (double) spoken.size() / sentences,
                new HashSet<>(Terms.of(text, language)),
                small,
                signs,
                shortForms(spoken));
    }

    private static double shortForms(List<Token> spoken) {
        int contracted = 0;
        int full = 0;
        var words = new ArrayList<String>();
        spoken.forEach(token -> words.add(token.lower()));
        for (int i = 0; i < words.size(); i++) {
            contracted += words.get(i).matches(".+(?:'m|'re|'ve|'ll|'d|n't)|it's|that's|there's|what's") ? 1 : 0;
            full += i > 0 && LONG_FORMS.contains(words.get(i - 1) + " " + words.get(i)) ? 1 : 0;
        }
        return contracted + full == 0 ? 0.5 : (double) contracted / (contracted + full);
    }

    private static double shared(Set<String> some, Set<String> all) {
        return some.isEmpty() ? 0 : (double) some.stream().filter(all::contains).count() / some.size();
    }

    private static double ratio(double one, double other) {
        return one <= 0 || other <= 0 ? 4 : one / other;
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        double product = one.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * other.getOrDefault(entry.getKey(), 0.0))
                .sum();
        double lengths = length(one) * length(other);
        return lengths == 0 ? 0 : product / lengths;
    }

    private static double length(Map<String, Double> counts) {
        return Math.sqrt(
                counts.values().stream().mapToDouble(count -> count * count).sum());
    }

    private static double overlap(Map<String, Double> one, Map<String, Double> other) {
        var names = new HashSet<>(one.keySet());
        names.addAll(other.keySet());
        double both = 0;
        double either = 0;
        for (String name : names) {
            both += Math.min(one.getOrDefault(name, 0.0), other.getOrDefault(name, 0.0));
            either += Math.max(one.getOrDefault(name, 0.0), other.getOrDefault(name, 0.0));
        }
        return either == 0 ? 1 : both / either;
    }

    private static int percent(double share) {
        return (int) Math.round(100 * Math.clamp(share, 0, 1));
    }
}
