package app.facet.platform.billing;

import app.facet.platform.kernel.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The plan allows no more of them for some time. */
public final class TooManyForNow extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Instant again;

    TooManyForNow(Plan plan, @Nullable Instant again) {
        super("billing.refused.too-many", plan.name());
        this.again = again;
    }

    /** When it may be done again; null: with another plan only. */
    public @Nullable Instant again() {
        return again;
    }
}
