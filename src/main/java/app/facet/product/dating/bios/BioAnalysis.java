package app.facet.product.dating.bios;

import app.facet.platform.language.FunctionWords;
import app.facet.platform.language.Language;
import app.facet.platform.language.PerLanguage;
import app.facet.platform.language.Readability;
import app.facet.platform.language.Span;
import app.facet.platform.language.StyleKind;
import app.facet.platform.language.StyleReview;
import app.facet.platform.language.Token;
import app.facet.platform.language.TokenKind;
import app.facet.platform.language.Tokenizer;
import app.facet.platform.language.Tone;
import app.facet.platform.language.Trait;
import app.facet.platform.language.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What strangers may read from a bio, by counting words. It knows no irony and no person. For one thread. Where words are counted per
 * hundred, a score is {@code 100 × (1 − 2^(−n/h))}: 50 at {@code h} of them, 75 at twice as many. At least 25 words are
 * assumed, so that one word in a short text is not everything.
 */
final class BioAnalysis {

    private static final int FEWEST_WORDS = 25;
    private static final int SHORTEST_DETAIL = 4;
    private static final PerLanguage<Phrases> HUMOUR = signals("humour");
    private static final PerLanguage<Phrases> HOOKS = signals("hook");
    private static final PerLanguage<Phrases> REFUSALS = signals("refusal");
    private static final Set<String> YOU =
            Set.of("you", "your", "yours", "we", "us", "du", "dich", "dir", "dein", "deine", "deinen", "wir", "uns");

    private static final Pattern INNOCENT = Pattern.compile("(?i)please|bitte|kranken\\p{L}+");
    private static final Set<String> NOT_NOUNS_AFTER =
            Set.of("i", "to", "you", "we", "they", "can", "can't", "don't", "and", "never", "always", "who", "that");
    private static final Set<String> EMPTY_NOUNS = Set.of(
            "people",
            "person",
            "thing",
            "things",
            "someone",
            "something",
            "time",
            "life",
            "kind",
            "anything",
            "everything",
            "world",
            "heart",
            "looking",
            "risk",
            "paper",
            "disclosure",
            "warning",
            "record",
            "question",
            "second",
            "turn",
            "start",
            "title",
            "rest",
            "small",
            "print",
            "menschen",
            "leute",
            "ding",
            "dinge",
            "jemand",
            "etwas",
            "zeit",
            "leben",
            "welt",
            "herz",
            "papier",
            "warnung",
            "protokoll",
            "frage",
            "abteilung",
            "verteidigung",
            "gefahr",
            "folgende");
    // Said of oneself with a smile: "bad puns", "terrible dancer".
    private static final Pattern MEANT_KINDLY = Pattern.compile(
            "(?is)(?:bad|terrible|worst|schlecht\\p{L}*|furchtbar\\p{L}*) (?:dad )?(?:puns?|jokes?|dancers?|dancing|tv|films?|movies|wortspiel\\p{L}*|witz\\p{L}*|filme\\p{L}*).*");

    private final String text;
    private final Language language;
    private final List<Token> tokens;
    private final Tone tone;
    private final Vocabulary vocabulary;
    private final int words;

    BioAnalysis(String text, Language language) {
        this.text = text;
        this.language = language;
        this.tokens = Tokenizer.tokens(text);
        this.vocabulary = new Vocabulary(language);
        this.tone = Tone.of(text, language);
        this.words = Math.max(
                FEWEST_WORDS, (int) tokens.stream().filter(Token::isSpoken).count());
    }

    /** All traits, in the order of {@link BioTrait}. */
    List<TraitReading> readings() {
        return Stream.of(BioTrait.values()).map(this::of).toList();
    }

    TraitReading of(BioTrait trait) {
        return switch (trait) {
            case WARMTH -> counted(trait, merged(tone.where(Trait.WARM), tone.where(Trait.AFFILIATION)), 6);
            case CONFIDENCE -> confidence();
            case HUMOUR ->
                counted(
                        trait,
                        merged(tone.where(Trait.PLAYFUL), HUMOUR.in(language).in(text)),
                        6);
            case SPECIFICITY -> counted(trait, details(), 16);
            case OPENNESS -> counted(trait, merged(tone.where(Trait.CURIOUS), addressed()), 6);
            case POSITIVITY -> positivity();
            case FRESHNESS -> free(trait, Cliches.in(text, language), 25);
            case GOODWILL -> free(trait, unwanted(), 20);
            case HOOKS -> hooks();
            case READABILITY -> readability();
        };
    }

    private TraitReading counted(BioTrait trait, List<Span> found, double half) {
        double perHundred = 100.0 * found.size() / words;
        return new TraitReading(trait, percent(1 - Math.pow(2, -perHundred / half)), found);
    }

    private static TraitReading free(BioTrait trait, List<Span> found, int each) {
        return new TraitReading(trait, Math.max(0, 100 - each * found.size()), found);
    }

    /** 70, and 4 more for each confident word per hundred, 8 less for each that takes itself back. */
    private TraitReading confidence() {
        List<Span> hedges = merged(
                tone.where(Trait.TENTATIVE),
                StyleReview.of(text, language).stream()
                        .filter(remark -> remark.kind() == StyleKind.HEDGE)
                        .map(remark -> remark.span())
                        .toList());
        double score = 70 + 100.0 * (4 * tone.where(Trait.CONFIDENT).size() - 8 * hedges.size()) / words;
        return new TraitReading(BioTrait.CONFIDENCE, (int) Math.round(Math.clamp(score, 0, 100)), hedges);
    }

    /** The share of positive among positive and negative words, each counted once more than it is there. */
    private TraitReading positivity() {
        int good = tone.where(Trait.POSITIVE).size();
        int bad = unwanted().size();
        return new TraitReading(
                BioTrait.POSITIVITY, percent((good + 1.0) / (good + bad + 2.0)), tone.where(Trait.POSITIVE));
    }

    /** Negative words and refusals; neither "no drama, please" nor a nurse's ward is a second one. */
    private List<Span> unwanted() {
        return merged(REFUSALS.in(language).in(text), tone.where(Trait.NEGATIVE)).stream()
                .filter(span -> !INNOCENT.matcher(span.in(text)).matches()
                        && !MEANT_KINDLY.matcher(text.substring(span.start())).matches())
                .toList();
    }

    /** 30 for each question and each invitation, 6 for each detail somebody could ask about. */
    private TraitReading hooks() {
        List<Span> questions = tokens.stream()
                .filter(token -> token.isSign("?"))
                .map(Token::span)
                .toList();
        List<Span> invitations = merged(questions, HOOKS.in(language).in(text));
        int score = 30 * invitations.size() + 6 * details().size();
        return new TraitReading(BioTrait.HOOKS, Math.min(100, score), invitations);
    }

    private TraitReading readability() {
        List<Span> tooLong = StyleReview.of(text, language).stream()
                .filter(remark -> remark.kind() == StyleKind.LONG_SENTENCE)
                .map(remark -> remark.span())
                .toList();
        return new TraitReading(
                BioTrait.READABILITY,
                (int) Math.round(Readability.of(text, language).ease()),
                tooLong);
    }

    /** Numbers, names, what can be seen or tasted, and nouns beside those most people use. */
    private List<Span> details() {
        var found = new ArrayList<Span>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == TokenKind.NUMBER || isName(i) || isTellingNoun(i)) {
                found.add(token.span());
            }
        }
        var nothingTold = new ArrayList<>(Cliches.in(text, language));
        nothingTold.addAll(unwanted());
        nothingTold.addAll(tone.where(Trait.TENTATIVE));
        return merged(found, tone.where(Trait.SENSES)).stream()
                .filter(span -> nothingTold.stream().noneMatch(span::overlaps))
                .toList();
    }

    private boolean isName(int i) {
        Token token = tokens.get(i);
        boolean opens = i == 0 || ".!?:\n".contains(tokens.get(i - 1).text());
        return language == Language.ENGLISH
                && token.kind() == TokenKind.WORD
                && !opens
                && Character.isUpperCase(token.text().codePointAt(0))
                && !FunctionWords.of(language).contains(token.lower());
    }

    private boolean isTellingNoun(int i) {
        Token token = tokens.get(i);
        String word = token.lower();
        if (token.kind() != TokenKind.WORD
                || word.length() < SHORTEST_DETAIL
                || FunctionWords.of(language).contains(word)
                || BioWords.generic(language).contains(word)
                || EMPTY_NOUNS.contains(word)) {
            return false;
        }
        boolean opens = i == 0 || ".!?:\n".contains(tokens.get(i - 1).text());
        if (language == Language.GERMAN) {
            return Character.isUpperCase(token.text().codePointAt(0))
                    && (!opens || vocabulary.marks(word).isEmpty());
        }
        Set<String> marks = vocabulary.marks(word);
        boolean noun = marks.stream().anyMatch(mark -> mark.startsWith("NN") || mark.equals("VBG"));
        boolean alsoVerb = marks.contains("VBP") || marks.contains("VBZ");
        boolean verbHere =
                alsoVerb && (opens || NOT_NOUNS_AFTER.contains(tokens.get(i - 1).lower()));
        return (noun && !verbHere) || marks.isEmpty();
    }

    private List<Span> addressed() {
        return tokens.stream()
                .filter(token -> YOU.contains(token.lower()))
                .map(Token::span)
                .toList();
    }

    private static List<Span> merged(List<Span> some, List<Span> others) {
        var all = new ArrayList<>(some);
        others.stream().filter(span -> some.stream().noneMatch(span::overlaps)).forEach(all::add);
        all.sort(Comparator.comparingInt(Span::start));
        return List.copyOf(all);
    }

    private static int percent(double share) {
        return (int) Math.round(100 * Math.clamp(share, 0, 1));
    }

    private static PerLanguage<Phrases> signals(String section) {
        return new PerLanguage<>(language -> new Phrases(BioWords.signals(language, section)));
    }
}
