package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When somebody wants to hear from Facet. */
@Entity
@Table(name = "notifications_rhythm")
class StoredRhythm {

    private static final int SECONDS = 60;

    @Id
    private UUID accountId;

    private @Nullable Integer quietFrom;

    private @Nullable Integer quietUntil;

    @Enumerated(EnumType.STRING)
    private Digest digest;

    protected StoredRhythm() {}

    StoredRhythm(AccountId account, Rhythm rhythm) {
        accountId = account.value();
        quietFrom = rhythm.quiet().map(quiet -> minutes(quiet.from())).orElse(null);
        quietUntil = rhythm.quiet().map(quiet -> minutes(quiet.until())).orElse(null);
        digest = rhythm.digest();
    }

    Rhythm rhythm() {
        return new Rhythm(
                quietFrom == null || quietUntil == null
                        ? Optional.empty()
                        : Optional.of(new QuietHours(time(quietFrom), time(quietUntil))),
                digest);
    }

    private static int minutes(LocalTime time) {
        return time.toSecondOfDay() / SECONDS;
    }

    private static LocalTime time(int minutes) {
        return LocalTime.ofSecondOfDay((long) minutes * SECONDS);
    }
}
