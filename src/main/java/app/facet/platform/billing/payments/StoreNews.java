package app.facet.platform.billing.payments;

import org.jspecify.annotations.Nullable;

/** Takes what app stores tell. Nobody can be asked afterwards, so the news have to be understood themselves. */
public interface StoreNews {

    /** @param why it was parked, if so; nothing personal */
    record Outcome(EventState state, @Nullable String why) {}

    Outcome take(String raw);
}
