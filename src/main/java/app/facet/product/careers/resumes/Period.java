package app.facet.product.careers.resumes;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From when to when.
 *
 * @param current whether it goes on
 */
public record Period(@Nullable CareerDate from, @Nullable CareerDate to, boolean current) {

    /** Of which nothing is known. */
    public static final Period UNKNOWN = new Period(null, null, false);

    /**
     * From when to when that is, in English or German. A single date is when something ended.
     *
     * @throws ResumeRefused when no date stands there
     */
    public static Period read(String text) {
        if (text.isBlank()) {
            return UNKNOWN;
        }
        return CareerDates.any(text).map(CareerDates.Found::period).orElseThrow(() -> new ResumeRefused("no-dates"));
    }

    /** Such as {@code 03/2019 – present}; empty when nothing is known. */
    public String text(Locale language) {
        String now = language.getLanguage().equals(Locale.GERMAN.getLanguage()) ? "heute" : "present";
        return Stream.of(text(from), current ? now : text(to))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    private static String text(@Nullable CareerDate date) {
        return date == null ? "" : date.text();
    }

    /** Whether nothing is known of it. */
    public boolean isUnknown() {
        return from == null && to == null && !current;
    }
}
