package app.facet.platform.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what a text is about, without knowing other texts: phrases between function words and signs, weighed by the words
 * in them, where words weigh more the more company they keep (RAKE: Rose, Engel, Cramer and Cowley 2010). Unlike there,
 * forms of a word count together, phrases have at most three words, and what is said twice weighs more, also within
 * longer phrases. German phrases end in a noun and have only adjectives before it.
 */
public final class Keywords {

    private static final int LONGEST = 3;
    private static final Pattern GERMAN_ADJECTIVE = Pattern.compile("\\p{Ll}{2,}e[nmrs]?");

    private final String text;
    private final Language language;
    private final Stems stems;
    private final Map<String, List<List<Token>>> phrases = new LinkedHashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final Map<String, Integer> company = new HashMap<>();

    private Keywords(String text, Language language) {
        this.text = text;
        this.language = language;
        this.stems = new Stems(language);
    }

    /** The weightiest first, at most that many; equal ones in the order of the text. */
    public static List<Keyword> of(String text, Language language, int most) {
        var keywords = new Keywords(text, language);
        keywords.collect();
        keywords.countWithin();
        return keywords.weighed(most);
    }

    private void collect() {
        List<Token> run = new ArrayList<>();
        for (Span sentence : Sentences.of(text, language)) {
            int offset = sentence.start();
            for (Token token : Tokenizer.tokens(sentence.in(text))) {
                Token here = new Token(
                        token.text(),
                        token.kind(),
                        new Span(
                                offset + token.span().start(),
                                offset + token.span().end()));
                if (isContent(here)) {
                    run.add(here);
                } else {
                    close(run);
                    run = new ArrayList<>();
                }
            }
            close(run);
            run = new ArrayList<>();
        }
    }

    private boolean isContent(Token token) {
        return (token.kind() == TokenKind.WORD || token.kind() == TokenKind.TERM)
                && token.text().length() > 1
                && !FunctionWords.of(language).contains(token.lower());
    }

    private void close(List<Token> run) {
        if (language == Language.GERMAN) {
            closeGerman(run);
        } else {
            closeLong(run);
        }
    }

    /** Verbs are written small and do not end like adjectives: they part phrases and are none. */
    private void closeGerman(List<Token> run) {
        List<Token> phrase = new ArrayList<>();
        for (Token token : run) {
            boolean noun = token.kind() == TokenKind.TERM
                    || Character.isUpperCase(token.text().codePointAt(0));
            boolean adjective = GERMAN_ADJECTIVE.matcher(token.text()).matches();
            boolean afterNoun = !phrase.isEmpty()
                    && !GERMAN_ADJECTIVE.matcher(phrase.getLast().text()).matches();
            if (!noun && (afterNoun || !adjective)) {
                closeLong(endingInNoun(phrase));
                phrase = new ArrayList<>();
            }
            if (noun || adjective) {
                phrase.add(token);
            }
        }
        closeLong(endingInNoun(phrase));
    }

    private static List<Token> endingInNoun(List<Token> phrase) {
        boolean onlyAdjectives = !phrase.isEmpty()
                && GERMAN_ADJECTIVE.matcher(phrase.getLast().text()).matches();
        return onlyAdjectives ? List.of() : phrase;
    }

    private void closeLong(List<Token> run) {
        if (run.isEmpty()) {
            return;
        }
        // Long runs are seldom one thing; their last words are what the others describe.
        int from = Math.max(0, run.size() - LONGEST);
        run.subList(0, from).forEach(token -> count(List.of(token)));
        count(run.subList(from, run.size()));
    }

    private void count(List<Token> phrase) {
        phrases.computeIfAbsent(key(phrase), first -> new ArrayList<>()).add(List.copyOf(phrase));
        for (Token token : phrase) {
            frequency.merge(stems.of(token), 1, Integer::sum);
            company.merge(stems.of(token), phrase.size(), Integer::sum);
        }
    }

    private String key(List<Token> phrase) {
        return phrase.stream().map(stems::of).collect(Collectors.joining(" "));
    }

    /** Phrases stand inside longer ones as well. */
    private void countWithin() {
        for (List<List<Token>> places : List.copyOf(phrases.values())) {
            for (List<Token> longer : List.copyOf(places)) {
                for (int from = 0; from < longer.size(); from++) {
                    for (int to = longer.size(); to - from >= 2; to--) {
                        List<Token> part = longer.subList(from, to);
                        if (part.size() < longer.size()) {
                            phrases.computeIfPresent(key(part), (key, known) -> {
                                known.add(List.copyOf(part));
                                return known;
                            });
                        }
                    }
                }
            }
        }
    }

    private List<Keyword> weighed(int most) {
        var weights = new LinkedHashMap<String, Double>();
        phrases.forEach((key, places) -> weights.put(key, weight(places)));
        double best =
                weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return phrases.keySet().stream()
                .sorted(Comparator.comparingDouble((String key) -> weights.getOrDefault(key, 0.0))
                        .reversed())
                .limit(most)
                .map(key -> keyword(phrases.getOrDefault(key, List.of()), weights.getOrDefault(key, 0.0) / best))
                .toList();
    }

    private double weight(List<List<Token>> places) {
        double sum = places.getFirst().stream()
                .map(stems::of)
                .mapToDouble(stem -> (double) company.getOrDefault(stem, 1) / frequency.getOrDefault(stem, 1))
                .sum();
        return sum * (1 + Math.log(places.size()));
    }

    private Keyword keyword(List<List<Token>> places, double weight) {
        var spellings = places.stream()
                .collect(Collectors.groupingBy(this::spelling, LinkedHashMap::new, Collectors.counting()));
        String usual = spellings.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        return new Keyword(usual, weight, places.stream().map(Keywords::span).toList());
    }

    private String spelling(List<Token> phrase) {
        return span(phrase).in(text).replaceAll("\\s+", " ");
    }

    private static Span span(List<Token> phrase) {
        return new Span(
                phrase.getFirst().span().start(), phrase.getLast().span().end());
    }
}
