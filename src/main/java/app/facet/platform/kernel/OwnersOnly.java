package app.facet.platform.kernel;

/** Something only the owner of an account does, and nobody who looks through their eyes. */
public final class OwnersOnly extends Refusal {

    public OwnersOnly() {
        super("kernel.refused.owners-only");
    }
}
