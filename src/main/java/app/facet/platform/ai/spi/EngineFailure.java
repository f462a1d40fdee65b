package app.facet.platform.ai.spi;

import app.facet.platform.outbound.NotAllowed;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A model server did not give what was asked for. Holds no words of the server and no cause: those may repeat the key
 * or what people wrote.
 */
public final class EngineFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final @Nullable Duration retryAfter;

    public EngineFailure(Kind kind) {
        this(kind, null);
    }

    public EngineFailure(Kind kind, @Nullable Duration retryAfter) {
        super(kind.name());
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    /** What an HTTP status means, whoever sent it. */
    public static EngineFailure ofStatus(int status, @Nullable Duration retryAfter) {
        return new EngineFailure(
                switch (status) {
                    case 401, 403 -> Kind.WRONG_KEY;
                    case 402 -> Kind.NO_CREDIT;
                    case 408, 504 -> Kind.TOO_SLOW;
                    case 413 -> Kind.TOO_LONG;
                    case 429 -> Kind.ASKED_TOO_OFTEN;
                    default -> status >= 500 || status == 409 ? Kind.OUT_OF_ORDER : Kind.NOT_UNDERSTOOD;
                },
                retryAfter);
    }

    /** What became of a call that got no answer. */
    public static EngineFailure ofLine(@Nullable Throwable cause) {
        if (cause instanceof NotAllowed) {
            return new EngineFailure(Kind.NOT_UNDERSTOOD);
        }
        return new EngineFailure(cause instanceof InterruptedIOException ? Kind.TOO_SLOW : Kind.UNREACHABLE);
    }

    /** {@code Retry-After} in seconds; a date is taken for no answer. */
    public static @Nullable Duration retryAfter(@Nullable String header) {
        return header == null || !header.strip().matches("\\d{1,6}")
                ? null
                : Duration.ofSeconds(Long.parseLong(header.strip()));
    }

    public Kind kind() {
        return kind;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** What went wrong. */
    public enum Kind {
        /** Nobody there, or the line broke. */
        UNREACHABLE(true, true),
        TOO_SLOW(true, true),
        OUT_OF_ORDER(true, true),
        /** An answer that is no answer in this format, or ends in the middle. */
        GARBLED(true, true),
        ASKED_TOO_OFTEN(true, false),
        /** Not of the shape that was asked for. */
        UNFIT(true, false),
        WRONG_KEY(false, false),
        NO_CREDIT(false, false),
        TOO_LONG(false, false),
        /** The model would not, or a filter cut it. */
        DECLINED(false, false),
        /** The answer did not fit into its limit. */
        CUT_SHORT(false, false),
        NOT_UNDERSTOOD(false, false),
        /** Took so long that we called it off. */
        GAVE_UP(false, true),
        /** We do not ask at the moment: it failed too often, or too many are asking. */
        RESTING(false, false);

        private final boolean worthAnotherTry;
        private final boolean unhealthy;

        Kind(boolean worthAnotherTry, boolean unhealthy) {
            this.worthAnotherTry = worthAnotherTry;
            this.unhealthy = unhealthy;
        }

        public boolean isWorthAnotherTry() {
            return worthAnotherTry;
        }

        /** Says something about the server and not only about this question or this key. */
        public boolean isUnhealthy() {
            return unhealthy;
        }
    }
}
