package app.facet.platform.language;

import java.util.List;

/**
 * A place in a text that could be stronger.
 *
 * @param instead what could be said in its place, best first; empty where it can be left out or has to be shown
 */
public record StyleRemark(StyleKind kind, Span span, List<String> instead) {}
