package app.facet.product.dating.results;

import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.DemoSignIns;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.DemoData;
import app.facet.product.dating.DatingPhotos;
import app.facet.product.dating.PhotoId;
import app.facet.product.dating.PhotoSummary;
import app.facet.product.dating.bios.Bios;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mia's last five weeks: two versions on Tinder, swapped every week, and two on Hinge, one after the other. */
@Component
@Profile("demo")
class ResultsDemo implements DemoData {

    private static final int WEEKS = 5;

    private final ProfileVersions versions;
    private final DayLog log;
    private final VersionTests tests;
    private final DatingPhotos photos;
    private final Bios bios;
    private final Accounts accounts;
    private final DemoSignIns people;
    private final Clock clock;
    private final Random random = new Random(20);

    ResultsDemo(
            ProfileVersions versions,
            DayLog log,
            VersionTests tests,
            DatingPhotos photos,
            Bios bios,
            Accounts accounts,
            DemoSignIns people,
            Clock clock) {
        this.versions = versions;
        this.log = log;
        this.tests = tests;
        this.photos = photos;
        this.bios = bios;
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void create() {
        AccountId owner = accounts.findByEmail(people.all().getFirst().email()).orElseThrow();
        if (!versions.of(owner).isEmpty() || !log.all(owner).isEmpty()) {
            return;
        }
        LocalDate first = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(WEEKS * 7L);
        tinder(owner, first);
        hinge(owner, first);
    }

    private void tinder(AccountId owner, LocalDate first) {
        var window = versions.add(
                owner,
                new VersionDraft(
                        "tinder",
                        "Window photo first",
                        inOrder(owner, 0),
                        "I cook for people I like. Ask me about the goat."),
                first);
        var park = versions.add(
                owner,
                withSavedBio(owner, new VersionDraft("tinder", "Park photo first", inOrder(owner, 1), "")),
                first.plusDays(7));
        versions.goLive(owner, window, first.plusDays(14));
        versions.goLive(owner, park, first.plusDays(21));
        Map<LocalDate, DayCounts> days = new LinkedHashMap<>();
        for (int at = 0; at < WEEKS * 7; at++) {
            boolean isPark = at / 7 == 1 || at / 7 >= 3;
            days.put(first.plusDays(at), tinderDay(first.plusDays(at), isPark ? 0.15 : 0.06));
        }
        log.save(owner, "tinder", days);
        tests.start(owner, List.of(window, park), Measure.MATCHES_PER_LIKE_GIVEN);
    }

    private VersionDraft withSavedBio(AccountId owner, VersionDraft draft) {
        return bios.of(owner).stream()
                .filter(bio -> bio.rule().platform().equals(draft.platform()))
                .findFirst()
                .map(bio -> new VersionDraft(
                        draft.platform(),
                        draft.name(),
                        draft.photos(),
                        bio.text().text(),
                        new UsedBio(bio.id(), bio.versions())))
                .orElse(draft);
    }

    private DayCounts tinderDay(LocalDate day, double share) {
        int given = 35 + random.nextInt(20) + (isWeekend(day) ? 15 : 0);
        int matches = times(given, share);
        int talks = times(matches, 0.5);
        return new DayCounts(Map.of(
                Step.LIKES_GIVEN, given,
                Step.LIKES, matches + 3 + random.nextInt(isWeekend(day) ? 9 : 6),
                Step.MATCHES, matches,
                Step.CONVERSATIONS, talks,
                Step.DATES, times(talks, 0.08)));
    }

    private void hinge(AccountId owner, LocalDate first) {
        var facts = versions.add(
                owner,
                new VersionDraft("hinge", "Three plain answers", inOrder(owner, 0), "I am looking for somebody kind."),
                first);
        var story = versions.add(
                owner,
                new VersionDraft(
                        "hinge", "The goat story", inOrder(owner, 0), "Two truths and a lie: goat, choir, Patagonia."),
                first.plusDays(19));
        Map<LocalDate, DayCounts> days = new LinkedHashMap<>();
        for (int at = 0; at < WEEKS * 7; at++) {
            if (at % 11 != 8) { // now and then she forgets
                int likes = times(14, at < 19 ? 0.35 : 0.42);
                int matches = times(likes, 0.4);
                int talks = times(matches, 0.7);
                days.put(
                        first.plusDays(at),
                        new DayCounts(Map.of(
                                Step.LIKES, likes,
                                Step.MATCHES, matches,
                                Step.CONVERSATIONS, talks,
                                Step.DATES, times(talks, 0.15))));
            }
        }
        log.save(owner, "hinge", days);
        tests.start(owner, List.of(facts, story), Measure.LIKES_PER_DAY);
    }

    private int times(int chances, double share) {
        int taken = 0;
        for (int at = 0; at < chances; at++) {
            taken += random.nextDouble() < share ? 1 : 0;
        }
        return taken;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Her photos, beginning with another one. */
    private List<PhotoId> inOrder(AccountId owner, int begin) {
        var all =
                new ArrayList<>(photos.of(owner).stream().map(PhotoSummary::id).toList());
        Collections.rotate(all, -begin);
        return all.subList(0, Math.min(5, all.size()));
    }
}
