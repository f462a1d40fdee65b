package app.facet.product.dating.results.comparison;

import app.facet.product.dating.results.comparison.Experiments.Twist;
import java.util.List;

/** What the test promises, measured on many made-up experiments that are looked at every day. */
final class SequentialTestSimulation {

    static final List<Experiments> WORLDS = List.of(
            new Experiments("2 a day", 2, 0, 0, 1, 7),
            new Experiments("8 a day", 8, 0, 0, 1, 7),
            new Experiments("25 a day", 25, 0, 0, 1, 7),
            new Experiments("8 a day, one after the other", 8, 0, 0, 1, 30),
            new Experiments("8 a day, uneven days", 8, 0, 4, 1, 7),
            new Experiments("20 a day, very uneven days", 20, 0, 3, 1, 7),
            new Experiments("8 a day, weekends", 8, 0, 0, 1.6, 7),
            new Experiments("8 a day, weekends, swapped every 5", 8, 0, 8, 1.6, 5),
            new Experiments("5 % of 40 likes", 0.05, 40, 0, 1, 7),
            new Experiments("10 % of 60 likes, uneven days", 0.10, 60, 8, 1, 7),
            new Experiments("12 a day, slowly fewer", 12, 0, 6, 1.2, 7, Twist.drifting(0.6)));

    /** Nobody looked at these while the test was made; they are for measuring it, not for tuning. */
    static final List<Experiments> HOLD_OUT = List.of(
            new Experiments("1 a day", 1, 0, 0, 1, 7),
            new Experiments("4 a day, very uneven days", 4, 0, 2, 1.2, 7),
            new Experiments("60 a day, uneven days", 60, 0, 10, 1.3, 7),
            new Experiments("9 a day, a third fewer", 9, 0, 5, 1.2, 7, Twist.drifting(0.67)),
            new Experiments("30 a day, soon half as many", 30, 0, 4, 1, 7, Twist.drifting(0.5)),
            new Experiments("10 % of 40, slowly fewer", 0.10, 40, 0, 1, 7, Twist.drifting(0.6)),
            new Experiments("12 a day, slowly more", 12, 0, 6, 1.2, 7, Twist.drifting(1.6)),
            new Experiments("15 a day, swapped every 3", 15, 0, 0, 1.4, 3),
            new Experiments("6 a day, 10 days to 4", 6, 0, 8, 1, 10, Twist.stayingFor(4)),
            new Experiments("2 % of 90 likes", 0.02, 90, 0, 1, 7),
            new Experiments("20 % of 25, third forgotten", 0.20, 25, 6, 1, 7, new Twist(1, 0, 1, 0.33)),
            new Experiments("8 % of 50, all at once", 0.08, 50, 8, 1.3, 9, new Twist(0.7, 5, 2, 0.15)),
            new Experiments("25 % of 15 likes", 0.25, 15, 0, 1, 7));

    private SequentialTestSimulation() {}

    static int falseWinners(Experiments world, int runs, int days) {
        int wrong = 0;
        for (int at = 0; at < runs; at++) {
            wrong += world.run(seed(world, at), 0).dayOfWinner(days) >= 0 ? 1 : 0;
        }
        return wrong;
    }

    /** How a real lift fares, in logged days, as promises are made in them: how often a promise could be made, and how often it was kept. */
    record Promises(int made, int kept, int wrongWay, double meanDays) {}

    static Promises promises(Experiments world, int runs, int askedOn, double lift) {
        int made = 0;
        int kept = 0;
        int wrongWay = 0;
        double days = 0;
        for (int at = 0; at < runs; at++) {
            var run = world.run(seed(world, at), lift);
            boolean decided = run.dayOfWinner(askedOn) >= 0; // then nothing is promised any more
            var more = Plan.moreDays(world.kind(), run.arms());
            if (more.isPresent() && !decided) {
                made++;
                days += more.getAsInt();
                int winner = run.winnerWithin(more.getAsInt());
                kept += winner == 1 ? 1 : 0;
                wrongWay += winner == 0 ? 1 : 0;
            }
        }
        return new Promises(made, kept, wrongWay, made == 0 ? 0 : days / made);
    }

    private static long seed(Experiments world, int at) {
        return 1_000_003L * world.name().hashCode() + at;
    }
}
