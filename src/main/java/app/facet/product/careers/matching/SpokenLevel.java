package app.facet.product.careers.matching;

import java.util.Arrays;
import java.util.regex.Pattern;

/** How well somebody speaks a language, by the Common European Framework of Reference, in order. */
public enum SpokenLevel {
    /** Nothing is said about it. */
    UNKNOWN("(?!)"),
    A1("a1"),
    A2("a2|grundkenntnisse|basics?|elementary|beginner|anfänger"),
    B1("b1|conversational|konversationssicher|brauchbar\\p{L}*|working knowledge|intermediate"),
    B2("b2|gut|gute[nsmr]?|good|upper intermediate"),
    C1(
            "c1|fluen\\p{L}+|fließend\\p{L}*|verhandlungssicher\\p{L}*|sehr gut\\p{L}*|very good|excellent|proficien\\p{L}+|business|textsicher\\p{L}*"),
    C2("c2"),
    NATIVE("native|mother tongue|muttersprach\\p{L}*|bilingual|zweisprachig");

    private final Pattern words;

    SpokenLevel(String words) {
        this.words = Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The highest level the words name. */
    static SpokenLevel in(String words) {
        return Arrays.stream(values())
                .filter(level -> level.words.matcher(words).find())
                .reduce(UNKNOWN, (lower, higher) -> higher);
    }
}
