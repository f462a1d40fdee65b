package app.facet.platform.facts;

import app.facet.platform.language.Span;
import java.util.List;

/**
 * What somebody is, by trade or rank.
 *
 * @param trade the one its synonyms share, or the whole word where it is a rank by itself
 * @param isRank whether the trade says how high somebody stands: "director"
 * @param ranks words before it that say how high
 * @param specialties other words before it that belong to the title
 */
record Role(Span span, String trade, boolean isRank, List<String> ranks, List<String> specialties)
        implements Assertion {

    private static final int KIN = 6;

    @Override
    public ClaimKind kind() {
        return ClaimKind.TITLE;
    }

    @Override
    public boolean isStatedIn(Statement fact) {
        return (fact.all(Role.class).anyMatch(this::isCoveredBy)
                        && specialties.stream().allMatch(word -> Name.isIn(fact, word)))
                || (!isRank && ranks.isEmpty() && fact.words().stream().anyMatch(this::isKin));
    }

    private boolean isCoveredBy(Role fact) {
        return trade.equals(fact.trade) && fact.ranks.containsAll(ranks);
    }

    /** Who studied economics may be called an economist; but who led a team is no leader of anything else. */
    private boolean isKin(String told) {
        return trade.length() > KIN
                && told.length() >= KIN
                && trade.startsWith(told.substring(0, KIN))
                && !trade.equals(told);
    }
}
