package app.facet.product.dating.results;

import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each day brought, written down by hand. Saying the same twice changes nothing. */
@Service
public class DayLog {

    /** No app is older. */
    static final LocalDate EARLIEST = LocalDate.of(2005, 1, 1);

    private static final ZoneOffset WHERE_DAYS_BEGIN_FIRST = ZoneOffset.ofHours(14);

    private final DayRows rows;
    private final ResultsPlatforms platforms;
    private final ResultsStatistics statistics;
    private final Clock clock;

    DayLog(DayRows rows, ResultsPlatforms platforms, ResultsStatistics statistics, Clock clock) {
        this.rows = rows;
        this.platforms = platforms;
        this.statistics = statistics;
        this.clock = clock;
    }

    /** What counts for each day and platform, oldest first. */
    @Transactional(readOnly = true)
    public List<LoggedDay> of(AccountId owner, LocalDate from, LocalDate until) {
        return rows.counting(owner, from, until);
    }

    /** Everything that counts, oldest first. */
    @Transactional(readOnly = true)
    public List<LoggedDay> all(AccountId owner) {
        return rows.counting(owner, EARLIEST, latest());
    }

    @Transactional(readOnly = true)
    public Optional<LoggedDay> find(AccountId owner, String platform, LocalDate day) {
        return rows.counting(owner, day, day).stream()
                .filter(one -> one.platform().equals(platform))
                .findFirst();
    }

    /**
     * Keeps what some days of a platform brought. Their word counts from now on, whatever a file says of these days.
     *
     * @throws ResultsRefused when a day lies in the future or a number makes no sense
     */
    @Transactional
    public void save(AccountId owner, String platform, Map<LocalDate, DayCounts> days) {
        platforms.require(platform);
        List<LoggedDay> wanted = days.entrySet().stream()
                .map(day -> new LoggedDay(platform, day.getKey(), Source.HAND, day.getValue()))
                .toList();
        wanted.forEach(this::check);
        var before = rows.all(owner);
        if (!before.containsAll(wanted)) {
            statistics.logged(owner, wanted);
        }
        rows.write(owner, wanted);
        rows.letCount(owner, wanted);
    }

    /** Forgets a day, whoever told of it. */
    @Transactional
    public void remove(AccountId owner, String platform, LocalDate day) {
        rows.delete(owner, platform, day);
    }

    private void check(LoggedDay day) {
        if (day.day().isAfter(latest()) || day.day().isBefore(EARLIEST)) {
            throw new ResultsRefused("day-outside");
        }
        if (!day.counts().isSensible()) {
            throw new ResultsRefused("numbers", DayCounts.MOST);
        }
    }

    /** No day has begun anywhere after this one. */
    LocalDate latest() {
        return LocalDate.ofInstant(clock.instant(), WHERE_DAYS_BEGIN_FIRST);
    }
}
