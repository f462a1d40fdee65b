package app.facet.product.dating.results;

import app.facet.platform.kernel.AccountId;
import app.facet.product.dating.results.files.FileDay;
import app.facet.product.dating.results.files.FileDays;
import app.facet.product.dating.results.files.ResultsFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes days from files: shown first, kept when their owner says so. The file itself is never kept. */
@Service
public class ResultsImport {

    private final DayRows rows;
    private final DayLog log;
    private final ResultsPlatforms platforms;
    private final ResultsStatistics statistics;

    ResultsImport(DayRows rows, DayLog log, ResultsPlatforms platforms, ResultsStatistics statistics) {
        this.rows = rows;
        this.log = log;
        this.platforms = platforms;
        this.statistics = statistics;
    }

    private record Key(String platform, LocalDate day) {

        static Key of(LoggedDay day) {
            return new Key(day.platform(), day.day());
        }
    }

    /**
     * Reads a file. May take a while.
     *
     * @throws app.facet.product.dating.results.files.FileRefused when nothing can be read from it
     */
    public FileDays read(InputStream upload, ZoneId zone) throws IOException {
        return new ResultsFile(zone, log.latest()).read(upload);
    }

    /**
     * What taking the file would do.
     *
     * @param otherwise code of the platform of days for which the file names none
     */
    @Transactional(readOnly = true)
    public ImportPreview preview(AccountId owner, FileDays file, String otherwise) {
        platforms.require(otherwise);
        List<LoggedDay> days = file.days().stream()
                .flatMap(day -> logged(file.source(), day, otherwise).stream())
                .sorted(Comparator.comparing(LoggedDay::day).thenComparing(LoggedDay::platform))
                .toList();
        List<LoggedDay> all = rows.all(owner);
        Set<LoggedDay> same = new HashSet<>(all);
        Set<Key> anybody = all.stream().map(Key::of).collect(Collectors.toSet());
        Set<Key> byHand = byHand(all);
        return new ImportPreview(
                file.source(),
                days,
                ResultsOverview.sums(days),
                (int) days.stream()
                        .filter(day -> !anybody.contains(Key.of(day)))
                        .count(),
                (int) days.stream().filter(same::contains).count(),
                (int) days.stream().filter(day -> byHand.contains(Key.of(day))).count(),
                file.unreadable() + file.days().size() - days.size());
    }

    private Optional<LoggedDay> logged(Source source, FileDay day, String otherwise) {
        String name = day.platform();
        if (name == null) {
            return Optional.of(new LoggedDay(otherwise, day.day(), source, day.counts()));
        }
        return platforms.named(name).map(code -> new LoggedDay(code, day.day(), source, day.counts()));
    }

    private static Set<Key> byHand(List<LoggedDay> all) {
        return all.stream()
                .filter(day -> day.source() == Source.HAND)
                .map(Key::of)
                .collect(Collectors.toSet());
    }

    /**
     * Keeps the days. Taking the same ones again changes nothing.
     *
     * @param fileWins whether the file counts, too, for days that were logged by hand
     */
    @Transactional
    public void take(AccountId owner, List<LoggedDay> days, boolean fileWins) {
        days.stream().map(LoggedDay::platform).distinct().forEach(platforms::require);
        for (LoggedDay day : days) {
            if (day.source() == Source.HAND || !day.counts().isSensible()) {
                throw new ResultsRefused("numbers", DayCounts.MOST);
            }
        }
        List<LoggedDay> all = rows.all(owner);
        Set<LoggedDay> same = new HashSet<>(all);
        Set<Key> byHand = byHand(all);
        List<LoggedDay> changed =
                days.stream().filter(day -> !same.contains(day)).toList();
        rows.write(owner, changed);
        rows.letCount(
                owner,
                days.stream()
                        .filter(day -> fileWins || !byHand.contains(Key.of(day)))
                        .toList());
        if (!changed.isEmpty()) {
            statistics.imported(owner, changed.size());
        }
    }
}
