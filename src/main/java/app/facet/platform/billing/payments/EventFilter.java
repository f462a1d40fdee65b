package app.facet.platform.billing.payments;

import org.jspecify.annotations.Nullable;

/**
 * Which news to list.
 *
 * @param state null: all
 * @param words in the kind, or the name of what it is about; empty: all
 */
public record EventFilter(@Nullable EventState state, String words) {

    public static final EventFilter ALL = new EventFilter(null, "");
}
