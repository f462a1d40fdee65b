package app.facet.product.dating.bios;

import app.facet.platform.kernel.Refusal;
import app.facet.platform.kernel.WayOn;
import java.util.Optional;

/** There is not enough to write of without making things up. */
public final class TooFewFacts extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Question next;

    private TooFewFacts(String key, Question next, Object... parameters) {
        super("dating.bios.refused." + key, parameters);
        this.next = next;
    }

    static TooFewFacts answering(Question next, int have, int needed) {
        return new TooFewFacts("too-few." + next.key(), next, have, needed);
    }

    /** There would be enough, in the other language. */
    static TooFewFacts inAnotherLanguage(Question next) {
        return new TooFewFacts("other-language", next);
    }

    /** What to answer next. */
    public Question next() {
        return next;
    }

    @Override
    public Optional<WayOn> wayOn() {
        return Optional.of(new WayOn("dating.bios.answer-now", "dating/bios/facts/" + next.key()));
    }
}
