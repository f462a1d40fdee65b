package app.facet.product.careers.matching;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much a word tells about a job: those of nearly every posting little, those of few much. Inverse document frequency
 * with smoothing, counted over postings and resumes that were written for Facet.
 */
final class Rarity {

    private static final String FILE = "word-frequencies.txt";
    private static final String TEXTS = "*";
    private static final Map<String, Integer> TEXTS_WITH = DataFile.lines(FILE)
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> Integer.parseInt(parts[1])));
    private static final double ALL = TEXTS_WITH.getOrDefault(TEXTS, 0);

    private Rarity() {}

    /** 1 for a word of all texts, up to about 5 for one nobody used before. */
    static double of(String term) {
        return Math.log((1 + ALL) / (1 + TEXTS_WITH.getOrDefault(term, 0))) + 1;
    }
}
