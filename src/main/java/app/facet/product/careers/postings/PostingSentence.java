package app.facet.product.careers.postings;

/**
 * A sentence of a posting, or an entry of one of its lists.
 *
 * @param start its first letter in the posting
 * @param end one behind its last
 * @param words as people read them
 */
public record PostingSentence(int start, int end, String words, Topic topic) {}
