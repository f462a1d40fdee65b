package app.facet.product.careers.resumes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.kernel.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class ResumesTest {

    private static final Locale ENGLISH = Locale.ENGLISH;

    @Autowired
    Resumes resumes;

    @Autowired
    ResumeVersions versions;

    @Autowired
    Accounts accounts;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    AccountId ada;

    @BeforeEach
    void openAccount() {
        ada = person();
    }

    @Test
    void theFirstResumeBecomesTheActiveOneByItself() {
        var first = resumes.create(ada, "First", ENGLISH);
        var second = resumes.create(ada, "Second", Locale.GERMAN);

        assertThat(active()).containsExactly(first);
        assertThat(resumes.find(ada, second).summary().language()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void exactlyOneIsActiveAfterAnotherIsActivated() {
        resumes.create(ada, "First", ENGLISH);
        var second = resumes.create(ada, "Second", ENGLISH);

        resumes.activate(ada, second);

        assertThat(active()).containsExactly(second);
        assertThat(resumes.active(ada))
                .hasValueSatisfying(found -> assertThat(found.summary().id()).isEqualTo(second));
    }

    @Test
    void whenTheActiveOneIsDeletedTheOneChangedLastTakesItsPlace() {
        var first = resumes.create(ada, "First", ENGLISH);
        var second = resumes.create(ada, "Second", ENGLISH);
        var third = resumes.create(ada, "Third", ENGLISH);
        resumes.rename(ada, second, "Second, changed last");

        resumes.delete(ada, first);
        assertThat(active()).containsExactly(second);
        resumes.delete(ada, second);
        assertThat(active()).containsExactly(third);
        resumes.delete(ada, third);

        assertThat(resumes.active(ada)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> resumes.find(ada, third));
    }

    @Test
    void manyWindowsAtOnceLeaveOneActiveAndNoneLost() throws Exception {
        List<Callable<ResumeId>> begun = new ArrayList<>();
        for (int at = 0; at < 6; at++) {
            String name = "Begun at once " + at;
            begun.add(() -> resumes.create(ada, name, ENGLISH));
        }
        var ids = atOnce(begun);
        assertThat(active()).hasSize(1);

        List<Callable<ResumeId>> changes = new ArrayList<>();
        ids.subList(0, 3)
                .forEach(id -> changes.add(() -> {
                    resumes.delete(ada, id);
                    return id;
                }));
        ids.subList(3, 6)
                .forEach(id -> changes.add(() -> {
                    resumes.activate(ada, id);
                    return id;
                }));
        atOnce(changes);

        assertThat(active()).hasSize(1).isSubsetOf(ids.subList(3, 6));
        assertThat(list("")).hasSize(3);
    }

    @Test
    void thereIsNoRoomForMoreThanTheMostNotEvenAtOnce() throws Exception {
        for (int at = 0; at < Resumes.MOST - 1; at++) {
            resumes.create(ada, "Number " + at, ENGLISH);
        }
        Callable<ResumeId> another = () -> {
            try {
                return resumes.create(ada, "Another", ENGLISH);
            } catch (ResumeRefused full) {
                return new ResumeId(new UUID(0, 0));
            }
        };

        var ids = atOnce(List.of(another, another, another));

        assertThat(ids).filteredOn(id -> id.value().equals(new UUID(0, 0))).hasSize(2);
        assertThatExceptionOfType(ResumeRefused.class)
                .isThrownBy(() -> resumes.create(ada, "One too many", ENGLISH))
                .satisfies(full -> assertThat(full.parameters()).containsExactly(Resumes.MOST));
        assertThat(resumes.create(person(), "Somebody else's", ENGLISH)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"'', 3", "nurse, 1", "NURSE hamburg, 1", "hamburg, 2", "100%, 1", "1_0, 0", "nurse chef, 0"})
    void theListIsSearchedByName(String words, int found) {
        resumes.create(ada, "Nurse Hamburg", ENGLISH);
        resumes.create(ada, "Chef  in\nHamburg", ENGLISH);
        resumes.create(ada, "100% remote", ENGLISH);
        resumes.create(person(), "Nurse Hamburg", ENGLISH);

        assertThat(list(words)).hasSize(found);
    }

    @Test
    void theListIsPagedWithTheOneChangedLastFirst() {
        for (int at = 0; at < 5; at++) {
            resumes.create(ada, "Number " + at, ENGLISH);
        }
        var page = resumes.list(ada, "", PageRequest.of(1, 2));

        assertThat(page.getTotalElements()).isEqualTo(5);
        assertThat(page).extracting(ResumeSummary::name).containsExactly("Number 2", "Number 1");
    }

    @Test
    void aCopyHasTheSameContentAndALifeOfItsOwn() {
        var first = resumes.create(ada, "First", ENGLISH);
        versions.save(ada, first, new ResumeEdit(ResumeFilesTest.RICH, edition(first)));

        var copy = resumes.copy(ada, first, "Copy");
        versions.save(ada, first, new ResumeEdit(CorrectionsTest.withName("Mia Winter"), edition(first)));

        var found = resumes.find(ada, copy);
        assertThat(found.newest().reading().content()).isEqualTo(ResumeFilesTest.RICH);
        assertThat(found.newest().summary().origin()).isEqualTo(VersionOrigin.COPIED);
        assertThat(found.summary().words()).isEqualTo(ResumeTexts.words(ResumeFilesTest.RICH));
        assertThat(found.newest().reading().confidence("contact.name")).hasValue(1.0);
    }

    @Test
    void aResumeNeedsAName() {
        var first = resumes.create(ada, "  First \n one ", ENGLISH);

        assertThat(resumes.find(ada, first).summary().name()).isEqualTo("First one");
        assertThatExceptionOfType(ResumeRefused.class).isThrownBy(() -> resumes.rename(ada, first, " \t"));
        assertThatExceptionOfType(ResumeRefused.class).isThrownBy(() -> resumes.create(ada, "", ENGLISH));
    }

    @Test
    void whatStandsInAResumeIsSealedInTheDatabase() {
        var first = resumes.create(ada, "First", ENGLISH);
        versions.save(ada, first, new ResumeEdit(ResumeFilesTest.RICH, edition(first)));

        var kept = jdbc.sql("select content from careers_resume_version where resume_id = ?")
                .param(first.value())
                .query(byte[].class)
                .list();

        assertThat(kept).isNotEmpty().noneMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1)
                .contains("Havelblick"));
    }

    @Test
    void nobodyElseSeesOrChangesIt() {
        var first = resumes.create(ada, "First", ENGLISH);
        var eve = person();

        assertThat(resumes.list(eve, "", PageRequest.of(0, 10))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> resumes.find(eve, first));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> resumes.copy(eve, first, "Mine"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> resumes.activate(eve, first));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> resumes.delete(eve, first));
        assertThat(resumes.active(eve)).isEmpty();
    }

    private int edition(ResumeId id) {
        return resumes.find(ada, id).edition();
    }

    private List<ResumeSummary> list(String words) {
        return resumes.list(ada, words, PageRequest.of(0, 60)).getContent();
    }

    private List<ResumeId> active() {
        return list("").stream()
                .filter(ResumeSummary::active)
                .map(ResumeSummary::id)
                .toList();
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        var gate = new CyclicBarrier(calls.size());
        var results = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> call : calls) {
                running.add(threads.submit(() -> Acting.<T, Exception>as(new Who.TheHouse(), () -> {
                    gate.await();
                    return call.call();
                })));
            }
            for (Future<T> one : running) {
                results.add(one.get());
            }
        }
        return results;
    }

    private AccountId person() {
        return accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }
}
