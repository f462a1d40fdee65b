package app.facet.platform.notifications.spi;

import java.time.ZoneId;
import java.util.Locale;

/** Whom to write to, how, and by which clock. */
public record Addressee(String email, Locale language, ZoneId zone) {

    @Override
    public String toString() {
        return "Addressee[…]"; // never an address in a log
    }
}
