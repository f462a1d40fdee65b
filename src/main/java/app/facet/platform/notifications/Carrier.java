package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands messages of one channel to whoever brings them. Called outside transactions, on behalf of their receiver. */
interface Carrier {

    Channel channel();

    /** Where nobody is, messages stay in the outbox. */
    boolean isSetUp();

    Answer hand(Parcel parcel);

    /** @param unanswered when it was handed over before without hearing what became of it */
    record Parcel(
            UUID id, AccountId account, MessageContent content, Instant goodUntil, Optional<Instant> unanswered) {}

    /** What became of it. */
    sealed interface Answer {

        /** @param knownAs by which its carrier knows it */
        record Taken(@Nullable String knownAs) implements Answer {}

        /** Trying again can't help. */
        record Refused(Failure why) implements Answer {}

        /**
         * Not taken for certain, but perhaps later.
         *
         * @param after how long the carrier wants to be left alone
         */
        record Later(Optional<Duration> after) implements Answer {}

        /** Nobody knows: the line broke before there was an answer. */
        record Unanswered() implements Answer {}
    }
}
