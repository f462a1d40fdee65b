package app.facet.product.careers.matching;

/**
 * A word of a posting that is worth finding in a resume.
 *
 * @param words as the posting writes it
 * @param weight more where it stands in the title
 */
record AskedWord(String words, String meaning, int weight) {}
