package app.facet.platform.ui;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
    GOOD("check-circle"),
    HINT("hint"),
    WARNING("warning"),
    PROBLEM("problem");

    private final String glyph;

    Severity(String glyph) {
        this.glyph = glyph;
    }

    String glyph() {
        return glyph;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
