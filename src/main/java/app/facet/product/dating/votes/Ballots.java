package app.facet.product.dating.votes;

import app.facet.product.dating.PhotoId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All ballots of one vote: who stands where, and what to ask next. */
final class Ballots {

    /** One friend on one pair; first comes before second by their ids. */
    record Ballot(String voter, UUID first, UUID second, Better better) {}

    /** Which of the two. */
    enum Better {
        FIRST,
        SECOND,
        EQUAL
    }

    /** Standard deviations on either side that hold 90 % of a normal distribution. */
    private static final double NINETY = 1.645;

    private final List<PhotoId> photos;
    private final List<Ballot> cast;
    private final BradleyTerry fit;

    Ballots(List<PhotoId> photos, List<Ballot> cast) {
        this.photos = photos;
        this.cast = cast;
        this.fit = BradleyTerry.fit(wins());
    }

    private double[][] wins() {
        double[][] wins = new double[photos.size()][photos.size()];
        for (Ballot ballot : cast) {
            int first = photos.indexOf(new PhotoId(ballot.first));
            int second = photos.indexOf(new PhotoId(ballot.second));
            if (first >= 0 && second >= 0) {
                double share = ballot.better == Better.FIRST ? 1 : ballot.better == Better.EQUAL ? 0.5 : 0;
                wins[first][second] += share;
                wins[second][first] += 1 - share;
            }
        }
        return wins;
    }

    int friends() {
        return (int) cast.stream().map(Ballot::voter).distinct().count();
    }

    int count() {
        return cast.size();
    }

    /** The strongest first. */
    List<Standing> standings() {
        double[] best = fit.chancesToBeBest();
        var standings = new ArrayList<Standing>();
        for (int i = 0; i < photos.size(); i++) {
            double reach = NINETY * fit.uncertainty(i);
            UUID id = photos.get(i).value();
            int ballots = (int) cast.stream()
                    .filter(ballot -> ballot.first.equals(id) || ballot.second.equals(id))
                    .count();
            standings.add(new Standing(
                    photos.get(i),
                    100 * BradleyTerry.logistic(fit.strength(i)),
                    100 * BradleyTerry.logistic(fit.strength(i) - reach),
                    100 * BradleyTerry.logistic(fit.strength(i) + reach),
                    best[i],
                    ballots));
        }
        standings.sort(Comparator.comparingDouble(Standing::share).reversed());
        return List.copyOf(standings);
    }

    /**
     * The pair that would tell most, of those this friend was not asked about yet. Which of the two is on the left follows
     * from the friend, so that nobody's habit of choosing one side counts for one photo.
     */
    Optional<Pair> next(String voter, int atMost) {
        Set<List<UUID>> asked = new HashSet<>();
        cast.stream()
                .filter(ballot -> ballot.voter.equals(voter))
                .forEach(ballot -> asked.add(List.of(ballot.first, ballot.second)));
        int all = Math.min(atMost, photos.size() * (photos.size() - 1) / 2);
        if (asked.size() >= all) {
            return Optional.empty();
        }
        int[] best = null;
        double most = -1;
        for (int i = 0; i < photos.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!asked.contains(ordered(photos.get(i), photos.get(j))) && fit.worthAsking(i, j) > most) {
                    most = fit.worthAsking(i, j);
                    best = new int[] {i, j};
                }
            }
        }
        return best == null ? Optional.empty() : Optional.of(pair(voter, best, asked.size(), all));
    }

    private Pair pair(String voter, int[] two, int done, int of) {
        var one = photos.get(two[0]);
        var other = photos.get(two[1]);
        boolean swap = (voter + one.value() + other.value()).hashCode() % 2 == 0;
        return swap ? new Pair(other, one, done, of) : new Pair(one, other, done, of);
    }

    static List<UUID> ordered(PhotoId one, PhotoId other) {
        boolean first = one.value().compareTo(other.value()) < 0;
        return first ? List.of(one.value(), other.value()) : List.of(other.value(), one.value());
    }
}
