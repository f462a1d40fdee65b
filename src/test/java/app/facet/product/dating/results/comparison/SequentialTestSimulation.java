package app.facet.product.dating.results.comparison;

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
            new Experiments("10 % of 60 likes, uneven days", 0.10, 60, 8, 1, 7));

    private SequentialTestSimulation() {}

    static int falseWinners(Experiments world, int runs, int days) {
        int wrong = 0;
        for (int at = 0; at < runs; at++) {
            wrong += world.run(seed(world, at), 0).dayOfWinner(days) >= 0 ? 1 : 0;
        }
        return wrong;
    }

    /** How a real lift fares: how often a promise could be made, and how often it was kept. */
    record Promises(int made, int kept, int wrongWay, double meanDays) {}

    static Promises promises(Experiments world, int runs, int askedOn, double lift) {
        int made = 0;
        int kept = 0;
        int wrongWay = 0;
        double days = 0;
        for (int at = 0; at < runs; at++) {
            var run = world.run(seed(world, at), lift);
            for (int day = 0; day < askedOn; day++) {
                run.nextDay();
            }
            var more = Plan.moreDays(world.kind(), run.arms());
            if (more.isPresent()) {
                made++;
                days += more.getAsInt();
                int found = run.winner() >= 0 ? askedOn : run.dayOfWinner(askedOn + more.getAsInt());
                kept += found >= 0 && run.winner() == 1 ? 1 : 0;
                wrongWay += found >= 0 && run.winner() == 0 ? 1 : 0;
            }
        }
        return new Promises(made, kept, wrongWay, made == 0 ? 0 : days / made);
    }

    private static long seed(Experiments world, int at) {
        return 1_000_003L * world.name().hashCode() + at;
    }
}
