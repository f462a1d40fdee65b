package app.facet.platform.kernel;

/**
 * A page or file outside the views that a visitor without an account may fetch, e.g. {@code /} or {@code /media/*}.
 * Lent by the module that serves it; everything not lent is closed.
 */
public record PublicPath(String pattern) {}
