package app.facet.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.language.Language;
import app.facet.product.dating.DatingPhotos;
import app.facet.product.dating.PhotoId;
import app.facet.product.dating.bios.BioGeneration;
import app.facet.product.dating.bios.BioRequest;
import app.facet.product.dating.bios.Bios;
import app.facet.product.dating.bios.Interview;
import app.facet.product.dating.bios.Question;
import app.facet.product.dating.bios.Style;
import app.facet.product.dating.results.ProfileVersions;
import app.facet.product.dating.results.VersionDraft;
import app.facet.product.dating.votes.FriendVotes;
import app.facet.product.dating.votes.Polls;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people tell Dating is taken along when they get a new key, as {@link KeyRotationTest} has it for the platform. */
@HouseTest
class DatingKeyRotationTest {

    @Autowired
    KeyRotation rotation;

    @Autowired
    MasterKey master;

    @Autowired
    DataKeys keys;

    @Autowired
    Interview interview;

    @Autowired
    BioGeneration generation;

    @Autowired
    Bios bios;

    @Autowired
    ProfileVersions versions;

    @Autowired
    FriendVotes votes;

    @Autowired
    Polls polls;

    @Autowired
    DatingPhotos photos;

    @Autowired
    Accounts accounts;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    AccountId ada;

    @BeforeEach
    void openAccount() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    @Test
    void factsAndEveryVersionOfABioAreSealedAnewAndStillRead() {
        interview.save(ada, Question.INTERESTS, "pottery, old maps, ramen from scratch");
        interview.save(ada, Question.WORK, "Nurse on night shifts");
        interview.save(ada, Question.QUIRKS, "I talk to my plants");
        var order = UUID.randomUUID();
        generation.write(ada, new BioRequest(order, "tinder", List.of(), Style.WITTY, Language.ENGLISH, 1));
        var bio = bios.ordered(ada, order).getFirst();
        bios.edit(ada, bio.id(), List.of("I make pots by day and ramen by night."));
        var before = bios.versions(ada, bio.id());

        renewKeys();

        assertNewest("dating_bio_answer", "sealed_facts", 3);
        assertNewest("dating_bio_version", "sealed_text", 2);
        assertThat(bios.versions(ada, bio.id())).isEqualTo(before);
        assertThat(interview.of(ada).text(Question.WORK)).isEqualTo("Nurse on night shifts");
    }

    @Test
    void versionsOfAProfileAreSealedAnewAndStillRead() {
        var draft = new VersionDraft("tinder", "Park first", List.of(), "I bake bread at night.");
        var id = versions.add(ada, draft, LocalDate.of(2026, 9, 7));

        renewKeys();

        assertNewest("dating_profile_version", "sealed_name", 1);
        assertNewest("dating_profile_version", "sealed_bio", 1);
        assertThat(versions.find(ada, id).name()).isEqualTo("Park first");
        assertThat(versions.find(ada, id).bio()).isEqualTo("I bake bread at night.");
    }

    @Test
    void theAddressOfAVoteIsSealedAnewAndStillLeadsThere() throws IOException {
        votes.open(ada, List.of(photo(), photo()), Duration.ofDays(7));
        String address = votes.of(ada).getFirst().address();

        renewKeys();

        assertNewest("dating_vote", "sealed_token", 1);
        assertThat(votes.of(ada).getFirst().address()).isEqualTo(address);
        assertThat(polls.isOpen(address.substring(address.lastIndexOf('/') + 1)))
                .isTrue();
    }

    private PhotoId photo() throws IOException {
        try (var portrait = getClass().getResourceAsStream("/imaging/eileen-collins.jpg")) {
            return photos.add(ada, "eileen.jpg", portrait);
        }
    }

    private void renewKeys() {
        rotation.run(new RotateKeys(master.newestId()), (stage, percent) -> {});
    }

    private void assertNewest(String table, String column, int rows) {
        var key = keys.of(ada);
        assertThat(jdbc.sql("select %s from %s where account_id = ?".formatted(column, table))
                        .param(ada.value())
                        .query(byte[].class)
                        .list())
                .hasSize(rows)
                .allMatch(key::isNewest);
    }
}
