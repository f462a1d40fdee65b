package app.facet.platform.billing;

/**
 * A plan in the words of one language.
 *
 * @param line for whom it is, in one sentence; may be empty
 */
public record PlanText(String name, String line) {}
