package app.facet.platform.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Says the same with fewer words. Never adds a claim: phrases are replaced by shorter ones that mean no more, fillers and
 * whole sentences are left out, nothing is made up.
 */
public final class Rewriter {

    private Rewriter() {}

    /** Without fillers, and with the short word where a long phrase says no more. */
    public static String tightened(String text, Language language) {
        return new Tightening(text, language).done();
    }

    /**
     * No longer than that, by leaving out fillers first and then the sentences that say least of what the text is about.
     * The order stays. One sentence that is too long by itself is kept whole: cutting it would change what it says.
     *
     * @param most characters
     */
    public static String shortened(String text, Language language, int most) {
        String tight = text.length() <= most ? text : tightened(text, language);
        if (tight.length() <= most) {
            return tight;
        }
        List<Span> sentences = Sentences.of(tight, language);
        var kept = new TreeSet<Integer>();
        for (int next : byWeight(tight, sentences, language)) {
            kept.add(next);
            if (kept.size() > 1 && joined(tight, sentences, kept).length() > most) {
                kept.remove(next);
            }
        }
        return joined(tight, sentences, kept);
    }

    private static String joined(String text, List<Span> sentences, SortedSet<Integer> kept) {
        return kept.stream().map(i -> sentences.get(i).in(text)).collect(Collectors.joining(" "));
    }

    /** Sentences that hold much of what the text is about, each by its length; the first one counts half as much more. */
    private static List<Integer> byWeight(String text, List<Span> sentences, Language language) {
        Map<String, Integer> counts = new HashMap<>();
        Terms.of(text, language).forEach(term -> counts.merge(term, 1, Integer::sum));
        var weights = new ArrayList<Double>();
        for (Span sentence : sentences) {
            double sum = Terms.of(sentence.in(text), language).stream()
                    .distinct()
                    .mapToInt(term -> counts.getOrDefault(term, 0))
                    .sum();
            sum += 2.0 * Quantities.of(sentence.in(text), language).size(); // a number says more than a word
            weights.add(sum / Math.sqrt(sentence.length()) * (weights.isEmpty() ? 1.5 : 1));
        }
        var order = new ArrayList<Integer>();
        for (int i = 0; i < sentences.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> weights.get(i)).reversed());
        return order;
    }
}
