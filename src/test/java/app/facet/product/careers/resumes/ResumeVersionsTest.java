package app.facet.product.careers.resumes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.SetClock;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.kernel.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class ResumeVersionsTest {

    private static final Duration LATER = Duration.ofMinutes(11);

    @Autowired
    Resumes resumes;

    @Autowired
    ResumeVersions versions;

    @Autowired
    ShelfRepository shelves;

    @Autowired
    ResumeRepository rows;

    @Autowired
    VersionRepository versionRows;

    @Autowired
    ResumeSeals seals;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Accounts accounts;

    private final SetClock clock = new SetClock(Instant.parse("2026-03-01T10:00:00Z"));
    private ResumeVersions timed;
    private AccountId ada;
    private ResumeId resume;

    @BeforeEach
    void openAccount() {
        ada = person();
        resume = resumes.copy(ada, resumes.create(ada, "First", Locale.ENGLISH), "Second");
        var book = new VersionBook(versionRows, seals, clock);
        timed = new ResumeVersions(new ResumeShelf(shelves, rows, versionRows, book, clock), versionRows, book);
    }

    @Test
    void aVersionIsMadeOnlyWhenTheContentDiffers() {
        save("Mia Winter");
        clock.pass(LATER);
        int before = edition();
        save("Mia Winter");

        assertThat(numbers()).containsExactly(2, 1);
        assertThat(edition()).isEqualTo(before);
    }

    @Test
    void editingInOneSittingIsOneVersion() {
        save("Mia Winter");
        clock.pass(Duration.ofMinutes(5));
        save("Mia Winter-Sommer");
        clock.pass(Duration.ofMinutes(4));
        save("Mia W. Sommer");
        assertThat(numbers()).containsExactly(2, 1);
        assertThat(name()).isEqualTo("Mia W. Sommer");

        clock.pass(Duration.ofMinutes(2)); // eleven minutes after the sitting began
        save("Mia Winter");

        assertThat(numbers()).containsExactly(3, 2, 1);
        assertThat(versions.list(ada, resume))
                .extracting(VersionSummary::origin)
                .containsExactly(VersionOrigin.EDITED, VersionOrigin.EDITED, VersionOrigin.COPIED);
    }

    @Test
    void anEditDoesNotChangeWhatCameFromElsewhere() {
        in(() -> timed.saveResult(ada, resume, ResumeFilesTest.RICH, "Shorter bullets", edition()));
        save("Mia Winter");
        in(() -> timed.saveResult(ada, resume, ResumeFilesTest.RICH, "", edition()));

        assertThat(numbers()).containsExactly(4, 3, 2, 1);
        assertThat(versions.list(ada, resume))
                .extracting(VersionSummary::note)
                .containsExactly("", "", "Shorter bullets", "");
    }

    @Test
    void aVersionSomethingRefersToIsNeverChanged() {
        save("Mia Winter");
        var sent = versions.list(ada, resume).getFirst().id();
        versions.pin(ada, sent);

        save("Mia Herbst");

        assertThat(versions.find(ada, sent).reading().content().contact().name())
                .isEqualTo("Mia Winter");
        assertThat(name()).isEqualTo("Mia Herbst");
        assertThat(numbers()).containsExactly(3, 2, 1);
    }

    @Test
    void aResumeSomethingRefersToIsDeletedOnlyAfterwards() {
        var sent = versions.list(ada, resume).getFirst().id();
        versions.pin(ada, sent);
        versions.pin(ada, sent);
        versions.unpin(ada, sent);
        assertThatExceptionOfType(ResumeRefused.class)
                .isThrownBy(() -> resumes.delete(ada, resume))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("careers.resumes.refused.in-use"));

        versions.unpin(ada, sent);
        resumes.delete(ada, resume);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> resumes.find(ada, resume));
    }

    @Test
    void theSecondOfTwoWindowsIsToldAndCanKeepItsTextAsACopy() {
        int opened = edition();
        versions.save(ada, resume, new ResumeEdit(CorrectionsTest.withName("First window"), opened));
        var second = new ResumeEdit(CorrectionsTest.withName("Second window"), opened);

        assertThatExceptionOfType(ResumeChanged.class).isThrownBy(() -> versions.save(ada, resume, second));
        var copy = resumes.saveAsCopy(ada, resume, "What I wrote", second);

        assertThat(name()).isEqualTo("First window");
        assertThat(resumes.find(ada, copy).newest().reading().content()).isEqualTo(second.content());
    }

    @Test
    void ofTwoWindowsThatSaveAtTheSameMomentOneIsTold() throws Exception {
        int opened = edition();
        var gate = new CyclicBarrier(2);
        List<Callable<Boolean>> windows = Stream.of("One", "Other")
                .<Callable<Boolean>>map(name -> () -> Acting.<Boolean, Exception>as(new Who.TheHouse(), () -> {
                    gate.await();
                    try {
                        versions.save(ada, resume, new ResumeEdit(CorrectionsTest.withName(name), opened));
                        return true;
                    } catch (ResumeChanged told) {
                        return false;
                    }
                }))
                .toList();

        try (var threads = Executors.newFixedThreadPool(2)) {
            var saved = threads.invokeAll(windows).stream()
                    .map(ResumeVersionsTest::got)
                    .toList();

            assertThat(saved).containsExactlyInAnyOrder(true, false);
        }
        assertThat(edition()).isEqualTo(opened + 1);
    }

    @Test
    void anOlderVersionIsBroughtBackAsTheNewest() {
        save("Mia Winter");
        clock.pass(LATER);
        save("Mia Herbst");
        var second = versions.list(ada, resume).get(1);

        var back = in(() -> timed.restore(ada, second.id()));

        assertThat(name()).isEqualTo("Mia Winter");
        assertThat(back.newest().summary().copiedFrom()).isEqualTo(2);
        assertThat(numbers()).containsExactly(4, 3, 2, 1);
        assertThat(back.summary().words()).isEqualTo(second.words());
    }

    @Test
    void theOldestVersionsNothingRefersToMakeRoom() {
        for (int at = 2; at <= ResumeVersions.MOST; at++) {
            saveLater(at);
        }
        versions.pin(ada, versions.list(ada, resume).getLast().id());

        saveLater(0);
        saveLater(1);

        var numbers = numbers();
        assertThat(numbers).hasSize(ResumeVersions.MOST).startsWith(102, 101).endsWith(4, 1);
        versions.list(ada, resume).forEach(version -> versions.pin(ada, version.id()));
        assertThatExceptionOfType(ResumeRefused.class).isThrownBy(() -> saveLater(2));
    }

    @Test
    void whatIsConfirmedIsKeptWithoutAVersionOfItsOwn() {
        save("Mia Winter");
        int before = edition();
        var confirmed = new ResumeEdit(CorrectionsTest.withName("Mia Winter"), Set.of("contact.phone"), before);

        var saved = versions.save(ada, resume, confirmed);

        assertThat(saved.newest().reading().confidence("contact.phone")).hasValue(1.0);
        assertThat(resumes.find(ada, resume).newest()).isEqualTo(saved.newest());
        assertThat(numbers()).containsExactly(2, 1);
    }

    @Test
    void aWholeLibraryIsNoResume() {
        var lines = Collections.nCopies(1000, "word ".repeat(300));
        var library = CorrectionsTest.withJobs(
                List.of(new ResumeContent.Position("Librarian", "", "", Period.UNKNOWN, lines)));

        assertThatExceptionOfType(ResumeRefused.class)
                .isThrownBy(() -> versions.save(ada, resume, new ResumeEdit(library, edition())));
    }

    @Test
    void nobodyElseSeesOrChangesIt() {
        save("Mia Winter");
        var eve = person();
        var version = versions.list(ada, resume).getFirst().id();
        var edit = new ResumeEdit(CorrectionsTest.withName("Eve"), edition());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> versions.save(eve, resume, edit));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> versions.list(eve, resume));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> versions.find(eve, version));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> versions.restore(eve, version));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> versions.pin(eve, version));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> versions.unpin(eve, version));
    }

    private void saveLater(int number) {
        clock.pass(LATER);
        save("Mia the " + number);
    }

    private void save(String name) {
        in(() -> timed.save(ada, resume, new ResumeEdit(CorrectionsTest.withName(name), edition())));
    }

    private <T> T in(Supplier<T> change) {
        return transactions.execute(status -> change.get());
    }

    private List<Integer> numbers() {
        return versions.list(ada, resume).stream().map(VersionSummary::number).toList();
    }

    private String name() {
        return resumes.find(ada, resume).newest().reading().content().contact().name();
    }

    private int edition() {
        return resumes.find(ada, resume).edition();
    }

    private static <T> T got(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private AccountId person() {
        return accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }
}
