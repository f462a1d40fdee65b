package app.facet.platform.work;

/** How much work waits, runs, was given up, and was finished today. */
public record WorkCounts(long waiting, long running, long parked, long finishedToday) {}
