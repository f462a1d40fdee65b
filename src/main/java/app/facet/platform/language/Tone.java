package app.facet.platform.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How a text sounds, by the words it chooses. Counts words; knows no irony, and a good thing that is denied counts as bad
 * ("not happy"). Below {@link #ENOUGH_WORDS} words it says little.
 */
public final class Tone {

    public static final int ENOUGH_WORDS = 40;

    private static final PerLanguage<Lexicon> WORDS = new PerLanguage<>(language -> Lexicon.ofWords(language, "tone"));
    private static final Set<String> DENIALS = Set.of(
            "not", "no", "never", "without", "hardly", "cannot", "nicht", "kein", "keine", "keinen", "keiner", "keinem",
            "nie", "ohne", "kaum");
    // "not a very happy": how far a denial reaches
    private static final int REACH = 3;

    private final Map<Trait, List<Span>> where = new EnumMap<>(Trait.class);
    private final int words;

    private Tone(int words) {
        this.words = words;
    }

    public static Tone of(String text, Language language) {
        List<Token> tokens = Tokenizer.tokens(text);
        var tone = new Tone((int) tokens.stream().filter(Token::isSpoken).count());
        IntStream.range(0, tokens.size()).forEach(i -> WORDS.in(language)
                .allAt(tokens, i)
                .forEach(entry -> tone.add(
                        isDenied(tokens, i) ? opposite(Trait.of(entry.section())) : Trait.of(entry.section()),
                        tokens.get(i).span())));
        return tone;
    }

    /** Words of that trait among a hundred. */
    public double perHundred(Trait trait) {
        return words == 0 ? 0 : 100.0 * where(trait).size() / words;
    }

    /** The words that show it. */
    public List<Span> where(Trait trait) {
        return List.copyOf(where.getOrDefault(trait, List.of()));
    }

    /** −1 for nothing but negative words to 1 for nothing but positive ones; 0 when both weigh the same. */
    public double mood() {
        int good = where(Trait.POSITIVE).size();
        int bad = where(Trait.NEGATIVE).size();
        return good + bad == 0 ? 0 : (double) (good - bad) / (good + bad);
    }

    /** Whether there is enough text for the figures to mean much. */
    public boolean isReliable() {
        return words >= ENOUGH_WORDS;
    }

    private void add(Trait trait, Span span) {
        var spans = where.computeIfAbsent(trait, first -> new ArrayList<>());
        if (spans.isEmpty() || !spans.getLast().equals(span)) {
            spans.add(span);
        }
    }

    private static Trait opposite(Trait trait) {
        return switch (trait) {
            case POSITIVE -> Trait.NEGATIVE;
            case NEGATIVE -> Trait.POSITIVE;
            case CONFIDENT -> Trait.TENTATIVE;
            default -> trait;
        };
    }

    private static boolean isDenied(List<Token> tokens, int i) {
        for (int before = i - 1; before >= Math.max(0, i - REACH); before--) {
            Token token = tokens.get(before);
            if (token.kind() == TokenKind.SIGN) {
                return false;
            }
            if (DENIALS.contains(token.lower()) || token.lower().endsWith("n't")) {
                return true;
            }
        }
        return false;
    }
}
