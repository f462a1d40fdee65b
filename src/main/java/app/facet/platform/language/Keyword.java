package app.facet.platform.language;

import java.util.List;

/**
 * A word or phrase a text is about.
 *
 * @param text as it stands in the text, the most frequent spelling
 * @param weight 1 for the weightiest of the text, less for the others
 * @param where each place it stands at
 */
public record Keyword(String text, double weight, List<Span> where) {}
