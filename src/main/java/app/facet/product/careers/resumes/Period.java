package app.facet.product.careers.resumes;

import org.jspecify.annotations.Nullable;

/**
 * From when to when.
 *
 * @param current whether it goes on
 */
public record Period(@Nullable CareerDate from, @Nullable CareerDate to, boolean current) {

    /** Of which nothing is known. */
    public static final Period UNKNOWN = new Period(null, null, false);

    /** Whether nothing is known of it. */
    public boolean isUnknown() {
        return from == null && to == null && !current;
    }
}
