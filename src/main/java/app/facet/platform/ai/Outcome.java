package app.facet.platform.ai;

import app.facet.platform.ai.spi.EngineFailure;

/** How a call ended, in the ledger. */
public enum Outcome {
    ANSWERED,
    CACHED,
    BUILT_IN,
    /** Not shown, for what it said. */
    WITHHELD,
    UNREACHABLE,
    TOO_SLOW,
    OUT_OF_ORDER,
    GARBLED,
    ASKED_TOO_OFTEN,
    UNFIT,
    WRONG_KEY,
    NO_CREDIT,
    TOO_LONG,
    DECLINED,
    CUT_SHORT,
    NOT_UNDERSTOOD,
    GAVE_UP,
    RESTING;

    static Outcome of(EngineFailure failure) {
        return valueOf(failure.kind().name());
    }
}
