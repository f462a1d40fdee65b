package app.facet.platform.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much each term of a text says about it, against a collection of texts: seldom ones much, frequent ones little
 * (TF-IDF with logarithmic frequency and smoothed inverse document frequency). Compares by the cosine of the angle.
 */
public final class TermWeights {

    private final Language language;
    private final Map<String, Integer> textsWith = new HashMap<>();
    private final int texts;

    /** @param collection the texts that say what is frequent; may be empty, then all terms weigh the same */
    public TermWeights(Collection<String> collection, Language language) {
        this.language = language;
        this.texts = collection.size();
        for (String text : collection) {
            new HashSet<>(Terms.of(text, language)).forEach(term -> textsWith.merge(term, 1, Integer::sum));
        }
    }

    /** 0 for nothing in common to 1 for the same terms in the same proportions; 0 when either has none. */
    public double similarity(String one, String other) {
        Map<String, Double> left = weights(one);
        Map<String, Double> right = weights(other);
        double lengths = length(left) * length(right);
        if (lengths == 0) {
            return 0;
        }
        Set<String> both = new HashSet<>(left.keySet());
        both.retainAll(right.keySet());
        double product = both.stream()
                .mapToDouble(term -> left.getOrDefault(term, 0.0) * right.getOrDefault(term, 0.0))
                .sum();
        return Math.min(1, product / lengths);
    }

    private Map<String, Double> weights(String text) {
        List<String> terms = Terms.of(text, language);
        var counts = new HashMap<String, Integer>();
        terms.forEach(term -> counts.merge(term, 1, Integer::sum));
        var weights = new HashMap<String, Double>();
        counts.forEach((term, count) -> weights.put(term, (1 + Math.log(count)) * rarity(term)));
        return weights;
    }

    private double rarity(String term) {
        return Math.log((1.0 + texts) / (1 + textsWith.getOrDefault(term, 0))) + 1;
    }

    private static double length(Map<String, Double> weights) {
        return Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    }
}
