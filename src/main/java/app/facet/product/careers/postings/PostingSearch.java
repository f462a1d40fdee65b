package app.facet.product.careers.postings;

import org.jspecify.annotations.Nullable;

/**
 * Which postings to list, and in which order. Those that match all of it are listed.
 *
 * @param words each of which stands in title, company, place or text; none for all
 * @param skill id of one they speak of
 * @param pay only those that name what they pay
 */
public record PostingSearch(
        String words,
        @Nullable Workplace workplace,
        @Nullable Seniority seniority,
        @Nullable String skill,
        boolean pay,
        Order order) {

    public static final PostingSearch ALL = new PostingSearch("", null, null, null, false, Order.NEWEST);

    /** In which order. */
    public enum Order {
        NEWEST,
        TITLE,
        COMPANY
    }

    public PostingSearch withWords(String others) {
        return new PostingSearch(others, workplace, seniority, skill, pay, order);
    }

    /** @param id of the skill */
    public PostingSearch withSkill(String id) {
        return new PostingSearch(words, workplace, seniority, id, pay, order);
    }
}
