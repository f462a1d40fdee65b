package app.facet.product.dating.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.vault.Vault;
import app.facet.product.dating.DatingPhotos;
import app.facet.product.dating.PhotoId;
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
    VersionRows rows;

    @Autowired
    ResultsPersonalData personal;

    @Autowired
    DatingPhotos photos;

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
