package app.facet.platform.language;

/** What can weaken a sentence. */
public enum StyleKind {
    /** Everybody says it. */
    CLICHE,
    /** Says nothing, or less than a fact would. */
    WEAK_WORD,
    /** Takes back half of what it says. */
    HEDGE,
    /** Hides who did it. */
    PASSIVE,
    /** More than {@link StyleReview#LONG_SENTENCE} words. */
    LONG_SENTENCE,
    /** The same word twice in a row. */
    DOUBLED_WORD,
    /** The same word again soon after, though it is no function word. */
    REPEATED_WORD,
    /** Words in capitals, or several exclamation marks. */
    SHOUTING;

    static StyleKind of(String section) {
        return switch (section) {
            case "cliche" -> CLICHE;
            case "weak" -> WEAK_WORD;
            case "hedge" -> HEDGE;
            default -> throw new IllegalStateException("No section " + section);
        };
    }
}
