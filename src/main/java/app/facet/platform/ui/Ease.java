package app.facet.platform.ui;

import java.util.Locale;

/** What makes Facet easier to use for somebody, beyond what their device already asks of every page. */
public enum Ease {
    /** Text a fifth larger, and everything measured by it. */
    LARGE_TEXT,
    /** Quiet text and thin lines as dark as the rest, or as light. */
    MORE_CONTRAST,
    /** Nothing slides or fades. */
    LESS_MOTION;

    /** The word on the page's root. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
