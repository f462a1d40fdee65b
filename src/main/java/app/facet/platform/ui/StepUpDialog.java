package app.facet.platform.ui;

/**
 * Has people prove that it is them before something sensitive, unless they just did. What they typed in the view stays
 * as it is. Lent by the module that knows how; the service behind the act asks {@code kernel.StepUp} as well.
 */
@FunctionalInterface
public interface StepUpDialog {

    /** Goes on with the act at once, after the proof, or not at all. Call from a view's listener. */
    void then(Runnable act);
}
