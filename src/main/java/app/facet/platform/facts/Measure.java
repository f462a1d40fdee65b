package app.facet.platform.facts;

import app.facet.platform.language.Language;
import app.facet.platform.language.PerLanguage;
import app.facet.platform.language.WordFile;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What something is measured in.
 *
 * @param base the name all its multiples share; months for years, days for weeks
 */
record Measure(String base, BigDecimal times) {

    static final Measure NONE = new Measure("", BigDecimal.ONE);
    static final String MONTH = "month";

    private static final PerLanguage<Map<String, Measure>> ALL =
            new PerLanguage<>(language -> WordFile.lines(language, "measures")
                    .map(line -> WordFile.split(line).toList())
                    .collect(Collectors.toUnmodifiableMap(
                            parts -> parts.get(0), parts -> new Measure(parts.get(1), new BigDecimal(parts.get(2))))));

    /** @return {@link #NONE} for a word that measures nothing */
    static Measure named(String word, Language language) {
        return ALL.in(language).getOrDefault(word, NONE);
    }

    boolean measures() {
        return !base.isEmpty();
    }
}
