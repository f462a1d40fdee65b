package app.facet.platform.work.spi;

import java.time.LocalTime;

/**
 * Something done once a day, on one node. Times are UTC; a day missed while everything was down is made up for at the
 * next start.
 */
public record RecurringTask(String name, LocalTime at, Runnable action) {}
