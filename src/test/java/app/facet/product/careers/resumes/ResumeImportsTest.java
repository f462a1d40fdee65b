package app.facet.product.careers.resumes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkStatus;
import app.facet.platform.work.spi.Ending;
import app.facet.platform.work.spi.Progress;
import app.facet.platform.work.spi.WorkCancelled;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class ResumeImportsTest {

    private static final Progress UNWATCHED = (stage, percent) -> {};

    @Autowired
    ResumeImports imports;

    @Autowired
    Resumes resumes;

    @Autowired
    ResumeFiles files;

    @Autowired
    ReadResumeHandler reading;

    @Autowired
    UploadRepository uploads;

    @Autowired
    UploadBytes bytes;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    @Autowired
    Work work;

    @Autowired
    Accounts accounts;

    AccountId ada;

    @BeforeEach
    void openAccount() {
        ada = person();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuned-01-engineer", "tuned-08-elektriker", "held-04-schweiz", "fresh-02-startup"})
    void aFileBecomesAResumeWithWhatWasRead(String name) {
        var sample = sample(name);
        var expected = files.read(sample.fileName(), sample.file());

        var id = imports.importFile(ada, "C:\\cv\\" + sample.fileName(), stream(sample.file()));

        await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> imports.list(ada)
                .isEmpty());
        var found = resumes.find(ada, id);
        assertThat(found.newest().reading()).isEqualTo(expected);
        assertThat(found.summary().name()).isEqualTo(name);
        assertThat(found.summary().active()).isTrue();
        assertThat(found.newest().summary().origin()).isEqualTo(VersionOrigin.IMPORTED);
        assertThat(uploads.findByAccountIdOrderBySentAt(ada.value())).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndKeepsNoBytes() {
        var id = imports.importFile(
                ada, "photo.png", stream(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}));

        var failed = await().pollInSameThread()
                .atMost(Duration.ofMinutes(1))
                .until(() -> imports.list(ada).getFirst(), one -> one.failure() != null);

        assertThat(failed.id()).isEqualTo(id);
        assertThat(failed.failure()).startsWith("documents.refused.");
        assertThat(uploads.findByAccountIdOrderBySentAt(ada.value()).getFirst().content())
                .isEmpty();
        imports.cancel(ada, id);
        assertThat(imports.list(ada)).isEmpty();
    }

    @Test
    void theLanguageIsToldFromTheWords() {
        var german = imports.importText(ada, "", text("tuned-03-kauffrau"));
        var english = imports.importText(ada, "", text("tuned-01-engineer"));

        assertThat(resumes.find(ada, german).summary().language()).isEqualTo(Locale.GERMAN);
        assertThat(resumes.find(ada, english).summary().language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aPastedResumeIsCalledAfterWhomItIsAboutUnlessItIsGivenAName() {
        String text = files.text(ResumeFilesTest.RICH, ResumeTextForm.PLAIN, Locale.GERMAN);

        var unnamed = resumes.find(ada, imports.importText(ada, " ", text));
        var named = resumes.find(ada, imports.importText(ada, "For the bakery", text));

        assertThat(unnamed.summary().name()).isEqualTo("Mia Sommer");
        assertThat(named.summary().name()).isEqualTo("For the bakery");
        assertThat(unnamed.newest().reading().lines()).contains("Mia Sommer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n "})
    void nothingIsNoResume(String text) {
        assertThatExceptionOfType(ResumeRefused.class).isThrownBy(() -> imports.importText(ada, "", text));
    }

    @Test
    void whatIsTooLongOrTooLargeIsNotTaken() {
        assertThatExceptionOfType(ResumeRefused.class)
                .isThrownBy(() -> imports.importText(ada, "", "word ".repeat(40_001)));
        byte[] file = new byte[ResumeImports.MOST_MEGABYTES * 1024 * 1024 + 1];
        assertThatExceptionOfType(ResumeRefused.class)
                .isThrownBy(() -> imports.importFile(ada, "huge.txt", stream(file)));
        assertThat(imports.list(ada)).isEmpty();
    }

    @Test
    void aKilledReadingIsBegunAgainAndMakesOneResume() {
        var task = waiting("cv.txt", text("tuned-01-engineer"));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> reading.run(task, (stage, percent) -> {
                    if (percent > 50) {
                        throw new IllegalStateException("killed after reading, before keeping");
                    }
                }));
        assertThat(resumes.list(ada, "", PageRequest.of(0, 9))).isEmpty();

        reading.run(task, UNWATCHED);
        reading.run(task, UNWATCHED); // killed after keeping, before anybody noted it

        assertThat(resumes.list(ada, "", PageRequest.of(0, 9)))
                .extracting(ResumeSummary::id)
                .containsExactly(new ResumeId(task.upload()));
        assertThat(imports.list(ada)).isEmpty();
    }

    @Test
    void aReadingThatIsStoppedForgetsTheFileAndMakesNoResume() {
        var task = waiting("cv.txt", text("tuned-01-engineer"));
        assertThatExceptionOfType(WorkCancelled.class)
                .isThrownBy(() -> reading.run(task, (stage, percent) -> {
                    throw new WorkCancelled();
                }));
        reading.gaveUp(task, new Ending.Cancelled());

        reading.run(task, UNWATCHED);

        assertThat(imports.list(ada)).isEmpty();
        assertThat(resumes.list(ada, "", PageRequest.of(0, 9))).isEmpty();
    }

    @Test
    void oneStoppedInTheLastMomentMakesNoResumeEither() {
        var task = waiting("cv.txt", text("tuned-01-engineer"));

        reading.run(task, (stage, percent) -> {
            if (percent > 50) {
                imports.cancel(ada, new ResumeId(task.upload()));
            }
        });

        assertThat(resumes.list(ada, "", PageRequest.of(0, 9))).isEmpty();
    }

    @Test
    void stoppingOnesOwnStopsTheWork() {
        var id = imports.importFile(ada, "cv.txt", stream("Ada".getBytes(StandardCharsets.UTF_8)));
        imports.cancel(person(), id);
        imports.cancel(ada, id);

        await().pollInSameThread()
                .atMost(Duration.ofMinutes(1))
                .until(() -> work.about(ada, List.of(ResumeImports.reference(id))).stream()
                        .map(WorkStatus::state)
                        .allMatch(state -> state.isFinal()));
        assertThat(imports.list(ada)).isEmpty();
    }

    @Test
    void onlySoManyFilesAreReadAtATime() {
        for (int at = 0; at < ResumeImports.MOST_AT_A_TIME; at++) {
            waiting("cv" + at + ".txt", "Ada");
        }

        assertThatExceptionOfType(ResumeRefused.class)
                .isThrownBy(() -> imports.importFile(ada, "cv.txt", stream(new byte[] {'A'})))
                .satisfies(full -> assertThat(full.parameters()).containsExactly(ResumeImports.MOST_AT_A_TIME));
    }

    @Test
    void filesAreForgottenAfterADay() {
        waiting("old.txt", "Ada", clock.instant().minus(Duration.ofHours(25)));
        waiting("new.txt", "Ada", clock.instant().minus(Duration.ofHours(23)));

        new UploadRetention().deleteOldUploads(uploads, clock).action().run();

        assertThat(imports.list(ada)).extracting(ResumeImport::fileName).containsExactly("new.txt");
    }

    @Test
    void theBytesOfAFileAreSealed() {
        var task = waiting("cv.txt", "Lives in Harbour Street");
        var upload = uploads.findById(task.upload()).orElseThrow();

        assertThat(new String(upload.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Harbour");
        assertThat(bytes.open(upload)).asString(StandardCharsets.UTF_8).isEqualTo("Lives in Harbour Street");
    }

    private ReadResume waiting(String name, String text) {
        return waiting(name, text, clock.instant());
    }

    /** A file that was sent and for which no work is queued, so that the test decides when it is read. */
    private ReadResume waiting(String name, String text, Instant sentAt) {
        var upload = new SavedUpload(UUID.randomUUID(), ada, name, sentAt);
        bytes.seal(upload, text.getBytes(StandardCharsets.UTF_8));
        uploads.save(upload);
        return new ReadResume(upload.id());
    }

    private static ResumeSample sample(String name) {
        return ResumeSample.all(name).getFirst();
    }

    private static String text(String name) {
        var sample = sample(name);
        return String.join("\n", sample.main()) + "\n" + String.join("\n", sample.side());
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private AccountId person() {
        return accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }
}
