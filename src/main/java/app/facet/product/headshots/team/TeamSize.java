package app.facet.product.headshots.team;

/**
 * How many may join a team, and how many portraits each of them may have made.
 *
 * @param seats 1 to {@link TeamOrder#MOST_SEATS}
 * @param tries 1 to {@link TeamOrder#MOST_TRIES}
 */
public record TeamSize(int seats, int tries) {

    public TeamSize {
        seats = Math.clamp(seats, 1, TeamOrder.MOST_SEATS);
        tries = Math.clamp(tries, 1, TeamOrder.MOST_TRIES);
    }

    /** The most portraits it can come to. */
    public int portraits() {
        return seats * tries;
    }

    boolean holds(TeamSize other) {
        return seats >= other.seats && tries >= other.tries;
    }
}
