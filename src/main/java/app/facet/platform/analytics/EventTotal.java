package app.facet.platform.analytics;

/**
 * How often it happened and to how many people.
 *
 * @param of the day, name, product, platform or value; empty where events have none
 */
public record EventTotal(String of, long events, long people) {}
