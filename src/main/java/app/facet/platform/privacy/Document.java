package app.facet.platform.privacy;

import java.time.LocalDate;
import java.util.Locale;

/** What Facet has in writing for everybody. A change that matters gives it a new version. */
public enum Document {
    TERMS(LocalDate.of(2026, 11, 21)),
    PRIVACY(LocalDate.of(2026, 11, 21));

    private final LocalDate version;

    Document(LocalDate version) {
        this.version = version;
    }

    public LocalDate version() {
        return version;
    }

    /** The word in its address and in the keys of its texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
