package app.facet.product.dating.results;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.product.dating.DatingPhotos;
import app.facet.product.dating.PhotoId;
import app.facet.product.dating.PhotoSummary;
import app.facet.product.dating.bios.Bios;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of somebody's profile: what each looks like, and when it was live where. */
@Service
public class ProfileVersions {

    /** How many versions somebody keeps. */
    public static final int MOST = 200;

    private final VersionRows rows;
    private final LivePeriods periods;
    private final VersionTestRows tests;
    private final ResultsPlatforms platforms;
    private final DatingPhotos photos;
    private final Bios bios;
    private final ResultsStatistics statistics;

    ProfileVersions(
            VersionRows rows,
            LivePeriods periods,
            VersionTestRows tests,
            ResultsPlatforms platforms,
            DatingPhotos photos,
            Bios bios,
            ResultsStatistics statistics) {
        this.rows = rows;
        this.periods = periods;
        this.tests = tests;
        this.platforms = platforms;
        this.photos = photos;
        this.bios = bios;
        this.statistics = statistics;
    }

    /** All versions, oldest first. */
    @Transactional(readOnly = true)
    public List<ProfileVersion> of(AccountId owner) {
        return rows.of(owner);
    }

    @Transactional(readOnly = true)
    public ProfileVersion find(AccountId owner, VersionId id) {
        return rows.find(owner, id).orElseThrow(NotFound::new);
    }

    /**
     * Keeps a new version, live from that day.
     *
     * @throws ResultsRefused when something is missing, or another version starts on that day
     */
    @Transactional
    public VersionId add(AccountId owner, VersionDraft draft, LocalDate from) {
        platforms.require(draft.platform());
        check(owner, draft, Set.of());
        if (rows.of(owner).size() >= MOST) {
            throw new ResultsRefused("too-many-versions", MOST);
        }
        var id = VersionId.random();
        rows.insert(owner, id, draft.from(used(owner, draft)));
        start(owner, id, draft.platform(), from);
        statistics.versionAdded(owner);
        return id;
    }

    /** Corrects what a version looks like. It stays on its platform. */
    @Transactional
    public void edit(AccountId owner, VersionId id, VersionDraft draft) {
        var before = find(owner, id);
        check(owner, draft, Set.copyOf(before.photos()));
        boolean asBefore = draft.bio().equals(before.bio()) && Objects.equals(draft.used(), before.used());
        rows.update(owner, id, asBefore ? draft : draft.from(used(owner, draft)));
    }

    /** From that day on people see this version again, until the next one. */
    @Transactional
    public void goLive(AccountId owner, VersionId id, LocalDate from) {
        start(owner, id, find(owner, id).platform(), from);
    }

    /** The version's last day; it must be live on it. */
    @Transactional
    public void end(AccountId owner, VersionId id, LocalDate last) {
        var period = find(owner, id).periods().stream()
                .filter(one -> one.covers(last))
                .findFirst()
                .orElseThrow(() -> new ResultsRefused("not-live"));
        periods.end(owner, id, period.first(), last);
    }

    /** Forgets the version, when it was live and the tests that compare it. What its days brought stays. */
    @Transactional
    public void remove(AccountId owner, VersionId id) {
        find(owner, id);
        tests.deleteWith(owner, id);
        rows.delete(owner, id);
    }

    private void start(AccountId owner, VersionId id, String platform, LocalDate day) {
        if (periods.startsOn(owner, platform, day)) {
            throw new ResultsRefused("starts-same-day");
        }
        periods.start(owner, id, platform, day);
    }

    /** The saved bio, if the words are still its own: what somebody changes by hand is no longer that bio. */
    private @Nullable UsedBio used(AccountId owner, VersionDraft draft) {
        UsedBio claimed = draft.used();
        if (claimed == null) {
            return null;
        }
        var words = bios.versions(owner, claimed.bio()).stream()
                .filter(version -> version.number() == claimed.number())
                .findFirst()
                .orElseThrow(NotFound::new);
        return words.text().text().strip().equals(draft.bio()) ? claimed : null;
    }

    private void check(AccountId owner, VersionDraft draft, Set<PhotoId> known) {
        if (draft.name().isEmpty()) {
            throw new ResultsRefused("name-missing");
        }
        if (draft.name().length() > VersionDraft.LONGEST_NAME) {
            throw new ResultsRefused("name-long", VersionDraft.LONGEST_NAME);
        }
        if (draft.bio().length() > VersionDraft.LONGEST_BIO) {
            throw new ResultsRefused("bio-long", VersionDraft.LONGEST_BIO);
        }
        if (draft.photos().size() > VersionDraft.MOST_PHOTOS) {
            throw new ResultsRefused("photos-many", VersionDraft.MOST_PHOTOS);
        }
        checkPhotos(owner, draft.photos(), known);
    }

    /** Only one's own; those the version has already may be gone by now. */
    private void checkPhotos(AccountId owner, List<PhotoId> wanted, Set<PhotoId> known) {
        var unknown = new HashSet<>(wanted);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            unknown.removeAll(photos.of(owner).stream().map(PhotoSummary::id).collect(Collectors.toSet()));
        }
        if (!unknown.isEmpty()) {
            throw new NotFound();
        }
    }
}
