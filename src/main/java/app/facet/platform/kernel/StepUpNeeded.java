package app.facet.platform.kernel;

/** Whoever is signed in has to prove once more that it is them. */
public final class StepUpNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    public StepUpNeeded() {
        super("kernel.refused.step-up");
    }
}
