package app.facet.platform.billing;

import app.facet.platform.kernel.Refusal;
import app.facet.platform.kernel.Spoken;
import app.facet.platform.kernel.WayOn;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plan allows no more of them for some time. */
public final class TooManyForNow extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Instant again;

    TooManyForNow(Plan plan, @Nullable Instant again) {
        super("billing.refused.too-many", (Spoken) plan::name);
        this.again = again;
    }

    /** When it may be done again; null: with another plan only. */
    public @Nullable Instant again() {
        return again;
    }

    @Override
    public Optional<WayOn> wayOn() {
        return Optional.of(new WayOn("billing.price.plans", "account/billing/plans"));
    }
}
