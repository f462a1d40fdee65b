package app.facet.platform.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Orders texts by how well they answer a query: Okapi BM25 (Robertson and Walker 1994) with its usual constants. Built
 * once for a set of texts; safe to share.
 *
 * @param <T> what the texts belong to
 */
public final class Ranking<T> {

    private static final double SATURATION = 1.2;
    private static final double LENGTH_MATTERS = 0.75;

    private final Language language;
    private final List<Entry<T>> entries = new ArrayList<>();
    private final Map<String, Integer> textsWith = new HashMap<>();
    private final double usualLength;

    private record Entry<T>(T thing, Map<String, Integer> counts, int length) {}

    /** @param score more is better; above 0 */
    public record Hit<T>(T thing, double score) {}

    public Ranking(Map<T, String> texts, Language language) {
        this.language = language;
        long terms = 0;
        for (var text : texts.entrySet()) {
            var counts = new HashMap<String, Integer>();
            List<String> found = Terms.of(text.getValue(), language);
            found.forEach(term -> counts.merge(term, 1, Integer::sum));
            entries.add(new Entry<>(text.getKey(), Map.copyOf(counts), found.size()));
            counts.keySet().forEach(term -> textsWith.merge(term, 1, Integer::sum));
            terms += found.size();
        }
        usualLength = entries.isEmpty() || terms == 0 ? 1 : (double) terms / entries.size();
    }

    /** The best first, at most that many; texts without any of the terms are left out. */
    public List<Hit<T>> best(String query, int most) {
        var wanted = new HashSet<>(Terms.of(query, language));
        return entries.stream()
                .map(entry -> new Hit<>(
                        entry.thing(),
                        wanted.stream().mapToDouble(term -> score(term, entry)).sum()))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingDouble((Hit<T> hit) -> hit.score()).reversed())
                .limit(most)
                .toList();
    }

    private double score(String term, Entry<T> entry) {
        int count = entry.counts().getOrDefault(term, 0);
        if (count == 0) {
            return 0;
        }
        int with = textsWith.getOrDefault(term, 0);
        double rarity = Math.log(1 + (entries.size() - with + 0.5) / (with + 0.5));
        double length = 1 - LENGTH_MATTERS + LENGTH_MATTERS * entry.length() / usualLength;
        return rarity * count * (SATURATION + 1) / (count + SATURATION * length);
    }
}
