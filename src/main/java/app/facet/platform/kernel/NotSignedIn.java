package app.facet.platform.kernel;

/** Nobody is signed in, or the session has ended. */
public final class NotSignedIn extends Refusal {

    public NotSignedIn() {
        super("kernel.not-signed-in");
    }
}
