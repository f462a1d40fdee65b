package app.facet.product.dating.results;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.product.dating.results.comparison.Comparison;
import app.facet.product.dating.results.comparison.Comparison.Stage;
import app.facet.product.dating.results.comparison.Observation;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Versions of a profile held against each other, by what their days brought. */
@Service
public class VersionTests {

    /** How many versions one test compares at most: the more, the longer it takes. */
    public static final int MOST_VERSIONS = 4;

    private static final int MOST = 50;

    private final VersionTestRows rows;
    private final VersionRows versions;
    private final DayLog log;
    private final ResultsStatistics statistics;

    VersionTests(VersionTestRows rows, VersionRows versions, DayLog log, ResultsStatistics statistics) {
        this.rows = rows;
        this.versions = versions;
        this.log = log;
        this.statistics = statistics;
    }

    /** The newest first, each as it stands. Four queries, however many tests. */
    @Transactional(readOnly = true)
    public List<VersionTest> of(AccountId owner) {
        var tests = rows.of(owner);
        if (tests.isEmpty()) {
            return List.of();
        }
        var all = versions.of(owner);
        var days = log.all(owner);
        return tests.stream().flatMap(row -> read(row, all, days).stream()).toList();
    }

    @Transactional(readOnly = true)
    public VersionTest find(AccountId owner, TestId id) {
        return of(owner).stream()
                .filter(test -> test.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** As {@link #find}, because its owner wants to see it. */
    @Transactional(readOnly = true)
    public VersionTest open(AccountId owner, TestId id) {
        var test = find(owner, id);
        if (test.comparison().stage() == Stage.DECIDED) {
            statistics.winnerShown(owner);
        }
        return test;
    }

    /**
     * Begins a test. All days the versions were live count, those before it as well.
     *
     * @throws ResultsRefused when there are not at least two versions of one platform
     */
    @Transactional
    public TestId start(AccountId owner, List<VersionId> compared, Measure measure) {
        Map<VersionId, ProfileVersion> mine =
                versions.of(owner).stream().collect(Collectors.toMap(ProfileVersion::id, Function.identity()));
        if (!mine.keySet().containsAll(compared)) {
            throw new NotFound();
        }
        var wanted = compared.stream().distinct().map(mine::get).toList();
        var platforms = wanted.stream().map(ProfileVersion::platform).distinct().toList();
        if (wanted.size() < 2 || wanted.size() > MOST_VERSIONS || platforms.size() != 1) {
            throw new ResultsRefused("test-versions", MOST_VERSIONS);
        }
        if (rows.of(owner).size() >= MOST) {
            throw new ResultsRefused("too-many-tests", MOST);
        }
        var ids = wanted.stream().map(ProfileVersion::id).toList();
        return same(owner, ids, measure).orElseGet(() -> {
            var id = TestId.random();
            rows.insert(owner, new VersionTestRows.Row(id, platforms.getFirst(), measure, ids));
            statistics.testStarted(owner, measure, ids.size());
            return id;
        });
    }

    private Optional<TestId> same(AccountId owner, List<VersionId> ids, Measure measure) {
        return rows.of(owner).stream()
                .filter(test -> test.measure() == measure && new HashSet<>(test.versions()).equals(new HashSet<>(ids)))
                .map(VersionTestRows.Row::id)
                .findFirst();
    }

    /** Ends and forgets a test; versions and days stay. */
    @Transactional
    public void remove(AccountId owner, TestId id) {
        var test = find(owner, id);
        rows.delete(owner, id);
        statistics.testEnded(owner, test.comparison().stage() == Stage.DECIDED);
    }

    /** What can be compared best with the days there are: shares where likes given are known for most of them. */
    @Transactional(readOnly = true)
    public Measure suggest(AccountId owner, String platform) {
        var days = log.all(owner).stream()
                .filter(day -> day.platform().equals(platform))
                .toList();
        long known = days.stream()
                .filter(day -> Measure.MATCHES_PER_LIKE_GIVEN.isKnown(day.counts()))
                .count();
        return known > 0 && 2 * known >= days.size() ? Measure.MATCHES_PER_LIKE_GIVEN : Measure.MATCHES_PER_DAY;
    }

    private static Optional<VersionTest> read(
            VersionTestRows.Row row, List<ProfileVersion> mine, List<LoggedDay> days) {
        var all = mine.stream()
                .filter(version -> version.platform().equals(row.platform()))
                .toList();
        var compared = all.stream()
                .filter(version -> row.versions().contains(version.id()))
                .sorted(Comparator.comparing(ProfileVersion::firstDay))
                .toList();
        if (compared.size() < 2) {
            return Optional.empty();
        }
        var ofPlatform = days.stream()
                .filter(day -> day.platform().equals(row.platform()))
                .toList();
        List<Observation> seen = LiveDays.observe(row.measure(), compared, all, ofPlatform);
        var known = IntStream.range(0, compared.size())
                .mapToObj(at ->
                        (int) seen.stream().filter(one -> one.version() == at).count())
                .toList();
        return Optional.of(new VersionTest(
                row.id(),
                row.platform(),
                row.measure(),
                compared,
                known,
                Comparison.of(row.measure().kind(), compared.size(), seen)));
    }
}
