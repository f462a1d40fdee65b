package app.facet.platform.work.spi;

/** What is to be done, as a small record of ids. It is stored as JSON and may be read by a later version. */
public interface Task {}
