package app.facet.product.careers.matching;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody learned at school or after it, in order. */
public enum DegreeLevel {
    SCHOOL(
            "a[- ]levels?|high school|leaving certificate|abitur|fachabitur|(?:fach)?hochschulreife|mittlere reife|(?:real|haupt)?schulabschluss|realschulabschluss|hauptschulabschluss"),
    VOCATIONAL(
            "apprenticeship|time[- ]served|hnc|hnd|certificate in|nvq|ausbildung|berufsausbildung|lehre (?:als|zum|zur)|gelernte[rn]?|gesellenbrief|kauf(?:frau|mann)(?:\\s+für)?|industriekauf\\p{L}+|meister(?:brief)?|techniker(?:in)?"),
    BACHELOR(
            "bachelor(?:'s|s)?(?:studium|abschluss)?|b\\.?\\s?sc|b\\.?\\s?eng|b\\.?\\s?a|b\\.?\\s?s|b\\.?\\s?e|b\\.?\\s?tech|bba|(?<!master(?:'s|s)? )degree|graduate|hochschulstudium|studium|hochschulabschluss|fachhochschul\\p{L}*|studiert\\p{L}*|betriebswirt(?:in)?"),
    MASTER(
            "master(?:'s|s)?(?: degree| of| in|studium|abschluss)|m\\.?\\s?sc|m\\.?\\s?eng|m\\.?\\s?a|m\\.?\\s?s|m\\.?\\s?tech|mba|diplom(?:-\\p{L}+)?|magister|(?:erstes |zweites )?staatsexamen|universitätsstudium"),
    DOCTORATE("ph\\.?\\s?d|doctorate|d\\.?phil|promotion|promoviert\\p{L}*|dr\\.(?=\\s)");

    private final Pattern words;

    DegreeLevel(String words) {
        this.words = Pattern.compile(
                "(?<![\\p{L}\\d.])(?:" + words + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The lowest the words name, as one of several will do. */
    static Optional<DegreeLevel> lowest(String words) {
        return Arrays.stream(values())
                .filter(level -> level.words.matcher(words).find())
                .findFirst();
    }

    /** The highest the words name. */
    static Optional<DegreeLevel> highest(String words) {
        return Arrays.stream(values())
                .filter(level -> level.words.matcher(words).find())
                .reduce((lower, higher) -> higher);
    }
}
