package app.facet.product.dating.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.language.Language;
import app.facet.platform.vault.Vault;
import app.facet.product.dating.DatingPhotos;
import app.facet.product.dating.PhotoId;
import app.facet.product.dating.bios.BioGeneration;
import app.facet.product.dating.bios.BioRequest;
import app.facet.product.dating.bios.BioSummary;
import app.facet.product.dating.bios.Bios;
import app.facet.product.dating.bios.Interview;
import app.facet.product.dating.bios.Question;
import app.facet.product.dating.bios.Style;
import app.facet.product.dating.results.files.FileDay;
import app.facet.product.dating.results.files.FileDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class ResultsTest {

    static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Autowired
    ProfileVersions versions;

    @Autowired
    DayLog log;

    @Autowired
    ResultsImport imports;

    @Autowired
    VersionTests tests;

    @Autowired
    VersionRows rows;

    @Autowired
    ResultsPersonalData personal;

    @Autowired
    DatingPhotos photos;

    @Autowired
    Interview interview;

    @Autowired
    BioGeneration generation;

    @Autowired
    Bios bios;

    @Autowired
    Accounts accounts;

    @Autowired
    Vault vault;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    AccountId ada;
    AccountId eve;

    @BeforeEach
    void openAccounts() {
        ada = account("Ada");
        eve = account("Eve");
    }

    private AccountId account(String name) {
        return accounts.register(new Registration(name, UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    static VersionDraft draft(String name) {
        return new VersionDraft("tinder", name, List.of(), "I bake bread at night.");
    }

    @Test
    void aVersionStaysLiveUntilTheNextOneOfItsPlatform() {
        var park = versions.add(ada, draft("Park first"), MONDAY);
        var cafe = versions.add(ada, draft("Café first"), MONDAY.plusDays(10));
        versions.add(ada, new VersionDraft("hinge", "Hinge", List.of(), ""), MONDAY.plusDays(3));

        assertThat(versions.find(ada, park).periods()).containsExactly(new LivePeriod(MONDAY, MONDAY.plusDays(9)));
        assertThat(versions.find(ada, cafe).periods()).containsExactly(new LivePeriod(MONDAY.plusDays(10), null));
        assertThat(versions.find(ada, cafe).bio()).isEqualTo("I bake bread at night.");
    }

    @Test
    void aVersionShowsASavedBioWordForWordAndKeepsItsWordsWhenTheBioIsDeleted() {
        BioSummary bio = writeBio(ada);
        var used = new UsedBio(bio.id(), 1);
        String words = bio.text().text();

        var id = versions.add(ada, new VersionDraft("tinder", "Park first", List.of(), words, used), MONDAY);
        assertThat(versions.find(ada, id).used()).isEqualTo(used);

        bios.edit(ada, bio.id(), List.of("Something else altogether."));
        bios.remove(ada, bio.id());
        versions.edit(ada, id, new VersionDraft("tinder", "Renamed", List.of(), words, used));
        assertThat(versions.find(ada, id).bio()).isEqualTo(words);
        assertThat(versions.find(ada, id).used()).isEqualTo(used);
        assertThat(versions.find(ada, id).name()).isEqualTo("Renamed");
    }

    @Test
    void wordsChangedByHandAreNoLongerTheSavedBio() {
        BioSummary bio = writeBio(ada);
        var used = new UsedBio(bio.id(), 1);
        String words = bio.text().text();
        var id = versions.add(ada, new VersionDraft("tinder", "Park first", List.of(), words, used), MONDAY);

        versions.edit(ada, id, new VersionDraft("tinder", "Park first", List.of(), words + " Hi.", used));

        assertThat(versions.find(ada, id).used()).isNull();
        assertThat(versions.find(ada, id).bio()).endsWith(" Hi.");
    }

    @Test
    void nobodyShowsABioOfSomebodyElseOrAVersionThereIsNot() {
        BioSummary bio = writeBio(ada);
        String words = bio.text().text();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> versions.add(
                        eve, new VersionDraft("tinder", "Mine", List.of(), words, new UsedBio(bio.id(), 1)), MONDAY));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> versions.add(
                        ada, new VersionDraft("tinder", "Mine", List.of(), words, new UsedBio(bio.id(), 7)), MONDAY));
    }

    private BioSummary writeBio(AccountId owner) {
        interview.save(owner, Question.INTERESTS, "pottery, old maps, ramen from scratch");
        interview.save(owner, Question.WORK, "Nurse on night shifts");
        interview.save(owner, Question.QUIRKS, "I talk to my plants");
        var order = UUID.randomUUID();
        generation.write(owner, new BioRequest(order, "tinder", List.of(), Style.WITTY, Language.ENGLISH, 1));
        return bios.ordered(owner, order).getFirst();
    }

    @Test
    void aVersionMayGoLiveAgainAndBeTakenDown() {
        var park = versions.add(ada, draft("Park first"), MONDAY);
        versions.add(ada, draft("Café first"), MONDAY.plusDays(7));
        versions.goLive(ada, park, MONDAY.plusDays(14));
        versions.end(ada, park, MONDAY.plusDays(20));

        assertThat(versions.find(ada, park).periods())
                .containsExactly(
                        new LivePeriod(MONDAY, MONDAY.plusDays(6)),
                        new LivePeriod(MONDAY.plusDays(14), MONDAY.plusDays(20)));
        assertThatExceptionOfType(ResultsRefused.class).isThrownBy(() -> versions.end(ada, park, MONDAY.plusDays(30)));
    }

    @Test
    void twoVersionsOfAPlatformDoNotStartOnTheSameDay() {
        versions.add(ada, draft("Park first"), MONDAY);

        assertThatExceptionOfType(ResultsRefused.class)
                .isThrownBy(() -> versions.add(ada, draft("Café first"), MONDAY));
    }

    @Test
    void aPhotoDeletedSinceStaysNamedAndNobodyNamesThoseOfOthers() throws Exception {
        PhotoId photo;
        try (var portrait = getClass().getResourceAsStream("/imaging/eileen-collins.jpg")) {
            photo = photos.add(ada, "eileen.jpg", portrait);
        }
        var named = new VersionDraft("tinder", "With photo", List.of(photo), "");
        var id = versions.add(ada, named, MONDAY);
        photos.remove(ada, photo);
        versions.edit(ada, id, new VersionDraft("tinder", "Renamed", List.of(photo), ""));

        assertThat(versions.find(ada, id).photos()).containsExactly(photo);
        assertThat(versions.find(ada, id).name()).isEqualTo("Renamed");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> versions.add(eve, named, MONDAY));
    }

    @Test
    void aVersionIsNobodyElsesAndUnreadableInTheDatabase() {
        var id = versions.add(ada, draft("Park first"), MONDAY);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> versions.find(eve, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> versions.edit(eve, id, draft("Mine")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> versions.remove(eve, id));
        byte[] bio = jdbc.sql("select sealed_bio from dating_profile_version where id = ?")
                .param(id.value())
                .query(byte[].class)
                .single();
        assertThat(new String(bio, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("bread");
        rows.resealAll(ada);
        assertThat(versions.find(ada, id).name()).isEqualTo("Park first");
    }

    @Test
    void sayingTheSameTwiceChangesNothingAndCorrectingReplaces() {
        log.save(ada, "tinder", Map.of(MONDAY, counts(9, 2)));
        log.save(ada, "tinder", Map.of(MONDAY, counts(9, 2)));
        assertThat(log.all(ada)).containsExactly(new LoggedDay("tinder", MONDAY, Source.HAND, counts(9, 2)));

        log.save(ada, "tinder", Map.of(MONDAY, counts(9, 3), MONDAY.plusDays(1), counts(0, 0)));
        assertThat(log.all(ada)).hasSize(2);
        assertThat(log.find(ada, "tinder", MONDAY))
                .hasValueSatisfying(day -> assertThat(day.counts()).isEqualTo(counts(9, 3)));

        log.remove(ada, "tinder", MONDAY);
        assertThat(log.all(ada)).hasSize(1);
        assertThat(log.all(eve)).isEmpty();
    }

    @Test
    void daysToComeUnknownPlatformsAndSillyNumbersAreRefused() {
        var refused = assertThatExceptionOfType(ResultsRefused.class);
        refused.isThrownBy(() -> log.save(ada, "tinder", Map.of(LocalDate.of(2400, 1, 1), counts(1, 1))));
        refused.isThrownBy(() -> log.save(ada, "tinder", Map.of(LocalDate.EPOCH, counts(1, 1))));
        refused.isThrownBy(() -> log.save(ada, "myspace", Map.of(MONDAY, counts(1, 1))));
        refused.isThrownBy(() -> log.save(ada, "tinder", Map.of(MONDAY, counts(-1, 1))));
        refused.isThrownBy(() -> log.save(ada, "tinder", Map.of(MONDAY, counts(1, DayCounts.MOST + 1))));
        refused.isThrownBy(() -> log.save(ada, "tinder", Map.of(MONDAY, new DayCounts(Map.of()))));
        assertThat(log.all(ada)).isEmpty();
    }

    @Test
    void takingTheSameFileTwiceChangesNothingAndHandLoggedDaysWinUnlessTheOwnerSaysOtherwise() {
        log.save(ada, "tinder", Map.of(MONDAY, counts(9, 2)));
        var file = new FileDays(
                Source.TINDER,
                List.of(
                        new FileDay("tinder", MONDAY, counts(1, 7)),
                        new FileDay("tinder", MONDAY.plusDays(1), counts(2, 1)),
                        new FileDay("myspace", MONDAY, counts(2, 1))),
                3);
        var preview = imports.preview(ada, file, "tinder");
        assertThat(preview.days()).hasSize(2);
        assertThat(List.of(preview.fresh(), preview.known(), preview.overlapping(), preview.unreadable()))
                .containsExactly(1, 0, 1, 4);

        imports.take(ada, preview.days(), false);
        imports.take(ada, preview.days(), false);
        assertThat(log.all(ada)).extracting(LoggedDay::source).containsExactly(Source.HAND, Source.TINDER);
        assertThat(imports.preview(ada, file, "tinder").known()).isEqualTo(2);

        imports.take(ada, preview.days(), true);
        assertThat(log.all(ada)).extracting(LoggedDay::source).containsExactly(Source.TINDER, Source.TINDER);
        log.save(ada, "tinder", Map.of(MONDAY, counts(9, 2)));
        assertThat(log.find(ada, "tinder", MONDAY))
                .hasValueSatisfying(day -> assertThat(day.source()).isEqualTo(Source.HAND));
    }

    @Test
    void aTableWithoutPlatformsIsAboutTheOneItsOwnerNames() {
        var file = new FileDays(Source.CSV, List.of(new FileDay(null, MONDAY, counts(1, 7))), 0);

        assertThat(file.namesPlatforms()).isFalse();
        assertThat(imports.preview(ada, file, "hinge").days())
                .extracting(LoggedDay::platform)
                .containsExactly("hinge");
    }

    @Test
    void aTestComparesWhatTheDaysOfItsVersionsBrought() {
        var park = versions.add(ada, draft("Park first"), MONDAY);
        var cafe = versions.add(ada, draft("Café first"), MONDAY.plusDays(20));
        MONDAY.datesUntil(MONDAY.plusDays(20)).forEach(day -> log.save(ada, "tinder", Map.of(day, counts(9, 2))));
        MONDAY.plusDays(20)
                .datesUntil(MONDAY.plusDays(41))
                .forEach(day -> log.save(ada, "tinder", Map.of(day, counts(9, 9))));

        assertThat(tests.suggest(ada, "tinder")).isEqualTo(Measure.MATCHES_PER_DAY);
        var id = tests.start(ada, List.of(cafe, park), Measure.MATCHES_PER_DAY);
        assertThat(tests.start(ada, List.of(park, cafe), Measure.MATCHES_PER_DAY))
                .isEqualTo(id);
        var test = tests.open(ada, id);
        assertThat(test.versions()).extracting(ProfileVersion::name).containsExactly("Park first", "Café first");
        assertThat(test.daysKnown()).containsExactly(20, 20);
        assertThat(test.comparison().winner()).isEqualTo(1);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tests.find(eve, id));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> tests.start(eve, List.of(cafe, park), Measure.MATCHES_PER_DAY));
        versions.remove(ada, cafe);
        assertThat(tests.of(ada)).isEmpty();
    }

    @Test
    void aTestNeedsTwoVersionsOfOnePlatform() {
        var park = versions.add(ada, draft("Park first"), MONDAY);
        var hinge = versions.add(ada, new VersionDraft("hinge", "Hinge", List.of(), ""), MONDAY);

        var refused = assertThatExceptionOfType(ResultsRefused.class);
        refused.isThrownBy(() -> tests.start(ada, List.of(park), Measure.LIKES_PER_DAY));
        refused.isThrownBy(() -> tests.start(ada, List.of(park, park), Measure.LIKES_PER_DAY));
        refused.isThrownBy(() -> tests.start(ada, List.of(park, hinge), Measure.LIKES_PER_DAY));
    }

    @Test
    void everythingIsHandedOverAndForgotten() throws Exception {
        versions.add(ada, draft("Park first"), MONDAY);
        log.save(ada, "tinder", Map.of(MONDAY, counts(9, 2)));
        var names = new ArrayList<String>();
        personal.export(ada, new Collected(names));
        assertThat(names).contains("profile-versions", "results-by-day");

        personal.erase(ada);
        personal.erase(ada);
        assertThat(versions.of(ada)).isEmpty();
        assertThat(log.all(ada)).isEmpty();
    }

    static DayCounts counts(int likes, int matches) {
        return new DayCounts(Map.of(Step.LIKES, likes, Step.MATCHES, matches));
    }
}
