package app.facet.product.dating.bios;

/**
 * One thing somebody told about themselves, in their own words.
 *
 * @param id stays the same as long as the words do
 */
public record ToldFact(String id, Question question, String text) {}
