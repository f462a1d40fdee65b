package app.facet.product.dating.bios;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What texts one platform takes.
 *
 * @param howMany texts of that kind
 * @param atMost characters of each, counted as {@code counted} says
 * @param checkedOn when the figures were last looked up
 */
public record TextRule(
        String platform,
        String name,
        TextKind kind,
        int howMany,
        int atMost,
        TextCount counted,
        Evidence evidence,
        LocalDate checkedOn) {

    /** Where the figures come from. */
    public enum Evidence {
        DOCUMENTED,
        REPORTED,
        ASSUMED;

        public String key() {
            return "dating.evidence." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How many characters are left; less than none when it is too long. */
    public int left(String text) {
        return atMost - counted.of(text);
    }

    public boolean fits(String text) {
        return left(text) >= 0;
    }
}
