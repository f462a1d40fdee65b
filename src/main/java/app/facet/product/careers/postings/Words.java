package app.facet.product.careers.postings;

import java.util.regex.Pattern;

/** Patterns of whole words, in large or small letters. */
final class Words {

    private Words() {}

    /** Each argument holds alternatives. */
    static Pattern any(String... alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + String.join("|", alternatives) + ")(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** As {@link #any}, but only where each begins: what follows may go on. */
    static Pattern beginning(String... alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + String.join("|", alternatives) + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
