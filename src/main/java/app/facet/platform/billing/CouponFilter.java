package app.facet.platform.billing;

import java.util.Optional;

/** @param part of the code */
public record CouponFilter(Optional<String> part, Optional<State> state) {

    public static final CouponFilter ALL = new CouponFilter(Optional.empty(), Optional.empty());

    /** Whether it can be used. */
    public enum State {
        HOLDS,
        /** Not begun, run out, used up or switched off. */
        DOES_NOT
    }
}
