package app.facet.platform.work.spi;

import java.time.Instant;

/**
 * Thrown by a task that waits for somebody outside and has nothing to do until then: it is begun again at that moment, or
 * as soon as it is woken. That is no failure and counts as no try; meanwhile no worker is held, what was reported last
 * stays in sight, and its owner may stop it as ever.
 */
public final class ComeBack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Instant notBefore;

    public ComeBack(Instant notBefore) {
        super("Come back at " + notBefore, null, false, false);
        this.notBefore = notBefore;
    }

    public Instant notBefore() {
        return notBefore;
    }
}
