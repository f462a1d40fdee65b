package app.facet.platform.billing.payments;

import org.jspecify.annotations.Nullable;

/**
 * Which differences to list.
 *
 * @param state null: all
 * @param touched null: all
 */
public record DifferenceFilter(
        Difference.@Nullable State state, @Nullable Touched touched) {

    public static final DifferenceFilter ALL = new DifferenceFilter(null, null);
}
