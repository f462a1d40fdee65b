package app.facet.product.dating.bios;

import app.facet.product.dating.Evidence;
import java.time.LocalDate;

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

    /** How many characters are left; less than none when it is too long. */
    public int left(String text) {
        return atMost - counted.of(text);
    }

    public boolean fits(String text) {
        return left(text) >= 0;
    }
}
