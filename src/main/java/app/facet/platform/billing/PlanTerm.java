package app.facet.platform.billing;

import org.jspecify.annotations.Nullable;

/**
 * How a plan treats an action.
 *
 * @param action key of the action
 * @param quantity null: as often as people like
 */
public record PlanTerm(
        String action, Kind kind, Per per, @Nullable Integer quantity) {

    /** What the number means. */
    public enum Kind {
        /** So many are part of the plan and cost no credits. */
        INCLUDED,
        /** So many at most, whether included or paid for. */
        AT_MOST
    }
}
