package app.facet.product.dating;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.analytics.spi.Funnel;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.language.Language;
import app.facet.product.dating.bios.BioGeneration;
import app.facet.product.dating.bios.BioRequest;
import app.facet.product.dating.bios.BioWorkshop;
import app.facet.product.dating.bios.Bios;
import app.facet.product.dating.bios.Interview;
import app.facet.product.dating.bios.Question;
import app.facet.product.dating.bios.Style;
import app.facet.product.dating.results.Measure;
import app.facet.product.dating.results.ProfileVersions;
import app.facet.product.dating.results.VersionDraft;
import app.facet.product.dating.results.VersionTests;
import app.facet.product.dating.votes.Answer;
import app.facet.product.dating.votes.FriendVotes;
import app.facet.product.dating.votes.Polls;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class DatingEventsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Autowired
    JsonMapper json;

    @Autowired
    Interview interview;

    @Autowired
    BioGeneration generation;

    @Autowired
    Bios bios;

    @Autowired
    BioWorkshop workshop;

    @Autowired
    ProfileVersions versions;

    @Autowired
    VersionTests tests;

    @Autowired
    FriendVotes votes;

    @Autowired
    Polls polls;

    @Autowired
    DatingPhotos photos;

    @Autowired
    Accounts accounts;

    @Autowired
    List<Funnel> funnels;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    AccountId ada;

    @BeforeEach
    void openAccount() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    @Test
    void tellingWritingSavingAndCheckingAreCountedWithoutAWordOfIt() {
        interview.save(ada, Question.INTERESTS, "pottery, old maps, ramen from scratch");
        interview.save(ada, Question.WORK, "Nurse on night shifts");
        interview.save(ada, Question.QUIRKS, "I talk to my plants");
        interview.save(ada, Question.VALUES, "");
        var order = UUID.randomUUID();
        generation.write(ada, new BioRequest(order, "tinder", List.of(), Style.WITTY, Language.ENGLISH, 1));
        var bio = bios.ordered(ada, order).getFirst();
        bios.edit(ada, bio.id(), List.of("I make pots by day and ramen by night."));
        bios.restore(ada, bio.id(), 1);
        workshop.check(ada, "I make pots by day and ramen by night.", Language.ENGLISH);

        awaitEvents(
                "dating.facts-told {\"question\":\"interests\"}",
                "dating.facts-told {\"question\":\"work\"}",
                "dating.facts-told {\"question\":\"quirks\"}",
                "dating.bio-written {\"language\":\"english\",\"style\":\"witty\",\"variants\":1}",
                "dating.bio-saved {\"version\":2}",
                "dating.bio-saved {\"version\":3}",
                "dating.bio-checked {}");
    }

    @Test
    void theBeginningAndTheEndOfATestAreCounted() {
        var park = versions.add(ada, new VersionDraft("tinder", "Park first", List.of(), ""), MONDAY);
        var cafe = versions.add(ada, new VersionDraft("tinder", "Café first", List.of(), ""), MONDAY.plusDays(9));
        var test = tests.start(ada, List.of(park, cafe), Measure.MATCHES_PER_DAY);
        tests.start(ada, List.of(cafe, park), Measure.MATCHES_PER_DAY);
        tests.remove(ada, test);

        awaitEvents(
                "dating.version-added {}",
                "dating.version-added {}",
                "dating.test-started {\"measure\":\"matches-per-day\",\"versions\":2}",
                "dating.test-ended {\"decided\":false}");
    }

    @Test
    void whoAsksFriendsIsCountedAndWhatFriendsAnswerIsNobodys() throws IOException {
        var first = photo();
        var second = photo();
        long before = ballots();
        var vote = votes.open(ada, List.of(first, second), Duration.ofDays(7));
        String address = votes.of(ada).getFirst().address();
        polls.cast(address.substring(address.lastIndexOf('/') + 1), "a-friend", "10.0.0.1", first, second, Answer.LEFT);
        votes.end(ada, vote);

        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(eventsOfAda()).contains("dating.vote-opened {\"photos\":2}", "dating.vote-ended {}");
            assertThat(eventsOfAda()).noneMatch(event -> event.startsWith("dating.ballot-cast"));
            assertThat(ballots()).isGreaterThan(before);
        });
    }

    @Test
    void howFarPeopleGoIsCountedFromFactsToABioAndFromAVersionToABetterOne() {
        assertThat(funnels).extracting(Funnel::key).contains("dating.photo", "dating.bio", "dating.test");
    }

    private PhotoId photo() throws IOException {
        try (var portrait = getClass().getResourceAsStream("/imaging/eileen-collins.jpg")) {
            return photos.add(ada, "eileen.jpg", portrait);
        }
    }

    private void awaitEvents(String... expected) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(eventsOfAda())
                .filteredOn(event -> event.startsWith("dating."))
                .containsExactlyInAnyOrder(expected));
    }

    private List<String> eventsOfAda() {
        return jdbc.sql("select name, properties from analytics_event where account_id = ?")
                .param(ada.value())
                .query((row, number) -> row.getString(1) + " " + inOrder(row.getString(2)))
                .list();
    }

    /** What stands in which place is not agreed. */
    private String inOrder(String properties) {
        return json.writeValueAsString(
                new TreeMap<>(json.readValue(properties, new TypeReference<Map<String, Object>>() {})));
    }

    private long ballots() {
        return jdbc.sql("select count(*) from analytics_event where name = 'dating.ballot-cast' and account_id is null")
                .query(Long.class)
                .single();
    }
}
