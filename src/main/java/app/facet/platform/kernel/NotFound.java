package app.facet.platform.kernel;

/** What was asked for does not exist, or is not the asker's to see: the two are not told apart on purpose. */
public final class NotFound extends Refusal {

    public NotFound() {
        super("kernel.not-found");
    }
}
