package app.facet.platform.kernel;

/**
 * Asked before acts that whoever finds an unlocked computer must not be able to do: give the account away, take it along,
 * hand out keys, change things in the back office. A service calls {@link #require()} first; its view asks
 * {@code ui.StepUpDialog}, so that people meet the question and not the refusal.
 */
public interface StepUp {

    /** @throws StepUpNeeded unless whoever is signed in proved in the last ten minutes that it is them */
    void require();
}
