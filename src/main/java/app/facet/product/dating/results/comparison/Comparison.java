package app.facet.product.dating.results.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Versions held against each other: what is believed about each, and whether one is known to be better.
 *
 * @param estimates of each version, in the order they were given
 * @param lifts of the second version and those after it over the first
 * @param winner which version is better than all others, or null while that is not known
 * @param decidedOn the day on which that became known; a word once given stands, whatever later days bring
 * @param moreDays about how many more days it takes to find a lift of {@link #LIFT}, if it can be found within half a year
 */
public record Comparison(
        Stage stage,
        List<Estimate> estimates,
        List<Lift> lifts,
        @Nullable Integer winner,
        @Nullable LocalDate decidedOn,
        OptionalInt moreDays) {

    /** The smallest lift worth waiting for. */
    public static final double LIFT = Plan.LIFT;

    /** How many days each version needs before anything is said. */
    public static final int FEWEST_DAYS = SequentialTest.FEWEST_DAYS;

    /** How far it has come. */
    public enum Stage {
        /** Some version has no days yet. */
        NOTHING,
        /** Too few days or events to say anything. */
        TOO_LITTLE,
        /** It goes on. */
        OPEN,
        /** A lift worth waiting for would have been found by now. */
        ALIKE,
        DECIDED
    }

    public Comparison {
        estimates = List.copyOf(estimates);
        lifts = List.copyOf(lifts);
    }

    /** Holds so many versions against each other, day by day as if somebody had looked each day. */
    public static Comparison of(RateKind kind, int versions, List<Observation> observations) {
        var days = observations.stream()
                .sorted(Comparator.comparing(Observation::day))
                .toList();
        var arms = new ArrayList<>(Collections.nCopies(versions, Arm.EMPTY));
        Integer winner = null;
        LocalDate decidedOn = null;
        for (Observation one : days) {
            arms.set(one.version(), arms.get(one.version()).with(one.events(), one.exposure()));
            int better = winner == null ? SequentialTest.winner(kind, arms) : -1;
            if (better >= 0) {
                winner = better;
                decidedOn = one.day();
            }
        }
        if (arms.stream().anyMatch(arm -> arm.days() == 0 || arm.exposure() <= 0)) {
            return new Comparison(Stage.NOTHING, List.of(), List.of(), null, null, OptionalInt.empty());
        }
        return of(kind, arms, winner, decidedOn);
    }

    private static Comparison of(
            RateKind kind, List<Arm> arms, @Nullable Integer winner, @Nullable LocalDate decidedOn) {
        var beliefs = new Beliefs(kind, arms, Dispersion.of(kind, arms));
        var more = Plan.moreDays(kind, arms);
        var lifts = IntStream.range(1, arms.size()).mapToObj(beliefs::lift).toList();
        return new Comparison(
                winner == null ? stage(arms, more) : Stage.DECIDED,
                beliefs.estimates(),
                lifts,
                winner,
                decidedOn,
                more);
    }

    private static Stage stage(List<Arm> arms, OptionalInt more) {
        boolean few = arms.stream().anyMatch(arm -> arm.days() < FEWEST_DAYS)
                || arms.stream().mapToLong(Arm::events).sum() < SequentialTest.FEWEST_EVENTS;
        if (few) {
            return Stage.TOO_LITTLE;
        }
        return more.isPresent() && more.getAsInt() == 0 ? Stage.ALIKE : Stage.OPEN;
    }
}
