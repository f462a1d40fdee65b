package app.facet.platform.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words and phrases in sections, found in texts whatever their endings where an entry ends in a star. */
final class Lexicon {

    /**
     * A phrase of the lexicon.
     *
     * @param section what kind it is of
     * @param words small, the last one perhaps with a star
     * @param instead what to say in its place, best first
     */
    record Entry(String section, List<String> words, List<String> instead) {

        boolean matches(List<Token> tokens, int at) {
            return at + words.size() <= tokens.size()
                    && IntStream.range(0, words.size())
                            .allMatch(i ->
                                    matches(words.get(i), tokens.get(at + i).lower()));
        }

        private static boolean matches(String pattern, String word) {
            return pattern.endsWith("*")
                    ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                    : word.equals(pattern);
        }
    }

    record Hit(Entry entry, Span span) {}

    private static final int KEY = 2;

    // By the first letters of the first word; entries that are looked at for a token are few.
    private final Map<String, List<Entry>> byBeginning = new HashMap<>();

    private Lexicon(Language language, String name, BiFunction<String, String, Stream<Entry>> reading) {
        String section = "";
        for (String line : WordFile.lines(language, name).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1);
            } else {
                reading.apply(section, line).forEach(this::add);
            }
        }
        byBeginning
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Entry entry) -> entry.words().size())
                                .reversed()));
    }

    private void add(Entry entry) {
        String key = beginning(entry.words().getFirst().replace("*", ""));
        byBeginning.computeIfAbsent(key, first -> new ArrayList<>()).add(entry);
    }

    /** One phrase a line, with what to say instead after a bar. */
    static Lexicon ofPhrases(Language language, String name) {
        return new Lexicon(language, name, (section, line) -> Stream.of(phrase(section, line)));
    }

    /** Single words, as many on a line as fit. */
    static Lexicon ofWords(Language language, String name) {
        return new Lexicon(language, name, (section, line) -> WordFile.split(line)
                .map(word -> new Entry(section, List.of(word), List.of())));
    }

    /** In the order of the text, the longest where several begin at the same word; none within another. */
    List<Hit> in(List<Token> tokens) {
        var hits = new ArrayList<Hit>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Entry> found = allAt(tokens, i).stream().findFirst();
            if (found.isPresent()) {
                hits.add(hit(found.get(), tokens, i));
            }
            i += found.map(entry -> entry.words().size()).orElse(1);
        }
        return hits;
    }

    /** Every section's entries that begin at that token, the longest first. */
    List<Entry> allAt(List<Token> tokens, int i) {
        return byBeginning.getOrDefault(beginning(tokens.get(i).lower()), List.of()).stream()
                .filter(entry -> entry.matches(tokens, i))
                .toList();
    }

    private static Hit hit(Entry entry, List<Token> tokens, int i) {
        int last = i + entry.words().size() - 1;
        return new Hit(
                entry,
                new Span(tokens.get(i).span().start(), tokens.get(last).span().end()));
    }

    private static Entry phrase(String section, String line) {
        int bar = line.indexOf('|');
        var words = WordFile.split(line.substring(0, bar).strip()).toList();
        var instead = Stream.of(line.substring(bar + 1).split(";", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        return new Entry(section, words, instead);
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(KEY, word.length()));
    }
}
