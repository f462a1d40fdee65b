package app.facet.platform.privacy;

import app.facet.platform.ui.Texts;
import java.time.Duration;

/** A length of time the way people say it. */
public final class RetentionWords {

    private static final int DAYS_OF_A_YEAR = 365;

    private RetentionWords() {}

    /** In years, days or hours, whichever comes out even. */
    public static String of(Duration kept, Texts texts) {
        long days = kept.toDays();
        if (days >= DAYS_OF_A_YEAR && days % DAYS_OF_A_YEAR == 0) {
            return texts.get("privacy.kept.years", days / DAYS_OF_A_YEAR);
        }
        return kept.equals(Duration.ofDays(days))
                ? texts.get("privacy.kept.days", days)
                : texts.get("privacy.kept.hours", kept.toHours());
    }
}
