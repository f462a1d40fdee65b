package app.facet.platform.ai;

import app.facet.platform.kernel.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A commissioned picture as it is stored.
 *
 * @param model its code
 * @param ownKey whether it is ordered with the person's own key
 * @param orderId the provider's number of the order, once it is known
 * @param askedAt when it was last ordered; null while it is not
 * @param tries how often it was ordered, as far as is known without effect but for the last
 * @param looks how often it was asked after
 * @param reservedOn on which day its estimate was set aside; null when nothing was
 * @param outcome how it ended
 */
record PredictionRow(
        UUID id,
        AccountId account,
        String reference,
        String useCase,
        Prompt prompt,
        String model,
        boolean ownKey,
        State state,
        @Nullable String orderId,
        @Nullable Instant askedAt,
        int tries,
        int looks,
        Cost estimate,
        Cost cost,
        @Nullable LocalDate reservedOn,
        @Nullable Outcome outcome,
        Instant begunAt,
        Instant deadline,
        @Nullable Instant endedAt) {

    /** Where it stands. */
    enum State {
        /** To be ordered, or just being ordered. */
        ORDERING,
        ORDERED,
        MADE,
        MISSED
    }

    boolean isOpen() {
        return state == State.ORDERING || state == State.ORDERED;
    }

    Duration took() {
        return endedAt == null ? Duration.ZERO : Duration.between(begunAt, endedAt);
    }
}
