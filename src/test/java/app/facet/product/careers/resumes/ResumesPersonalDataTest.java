package app.facet.product.careers.resumes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.vault.KeyDestroyed;
import app.facet.platform.vault.Vault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class ResumesPersonalDataTest {

    @Autowired
    ResumesPersonalData data;

    @Autowired
    Resumes resumes;

    @Autowired
    ResumeVersions versions;

    @Autowired
    ResumeFiles files;

    @Autowired
    UploadRepository uploads;

    @Autowired
    UploadBytes bytes;

    @Autowired
    ResumeSeals seals;

    @Autowired
    Vault vault;

    @Autowired
    Accounts accounts;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    AccountId ada;
    ResumeId resume;
    SavedUpload upload;

    @BeforeEach
    void adaKeepsAResumeAndSentAnother() {
        ada = person();
        resume = resumes.create(ada, "First", Locale.ENGLISH);
        int opened = resumes.find(ada, resume).edition();
        versions.saveResult(ada, resume, ResumeFilesTest.RICH, "Better", opened);
        resumes.copy(ada, resume, "Second");
        upload = new SavedUpload(UUID.randomUUID(), ada, "../cv.txt", Instant.now());
        bytes.seal(upload, "Ada at the engine".getBytes(StandardCharsets.UTF_8));
        uploads.save(upload);
    }

    @Test
    void everythingIsHandedOver() throws IOException {
        var archive = export(ada);

        String folder = "careers/resumes/" + resume.value() + "/";
        assertThat(archive.get("careers/resumes")).contains("First", "Second");
        assertThat(archive.get(folder + "version-1")).contains("EDITED");
        assertThat(archive.get(folder + "version-2")).contains("OPTIMISED", "Havelblick");
        assertThat(archive.get(folder + "resume.txt")).contains("Mia Sommer", "EXPERIENCE");
        assertThat(archive.get("careers/resume-files/" + upload.id() + "-cv.txt"))
                .isEqualTo("Ada at the engine");
        String json = archive.get(folder + "resume.json");
        assertThat(files.read("resume.json", json.getBytes(StandardCharsets.UTF_8))
                        .content())
                .isEqualTo(ResumeFilesTest.RICH);
    }

    @Test
    void whoeverKeepsNothingIsToldSo() throws IOException {
        assertThat(export(person())).containsOnlyKeys("careers/resumes");
    }

    @Test
    void everythingIsForgottenAndNothingOfOthers() throws IOException {
        var grace = person();
        resumes.create(grace, "Grace's", Locale.ENGLISH);

        data.erase(ada);
        data.erase(ada);

        assertThat(data.tables())
                .allSatisfy(table -> assertThat(jdbc.sql("select count(*) from " + table + " where account_id = ?")
                                .param(ada.value())
                                .query(Integer.class)
                                .single())
                        .as(table)
                        .isZero());
        assertThat(export(ada)).containsOnlyKeys("careers/resumes");
        assertThat(resumes.list(grace, "", PageRequest.of(0, 9))).hasSize(1);
    }

    @Test
    void sealsGoAlongWithANewKeyAndStillOpen() {
        seals.resealAll(ada);

        assertThat(resumes.find(ada, resume).newest().reading().content()).isEqualTo(ResumeFilesTest.RICH);
        assertThat(bytes.open(uploads.findById(upload.id()).orElseThrow()))
                .asString()
                .startsWith("Ada");
    }

    @Test
    void onceTheKeyIsDestroyedNobodyReadsIt() {
        vault.destroyKey(ada);

        assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> resumes.find(ada, resume));
    }

    @Test
    void theDatabaseItselfKeepsOthersOut() {
        assumeThat(System.getProperty("facet.test.database")).isEqualTo("postgresql");
        var eve = person();

        var seen = Acting.as(
                new Who.Person(eve),
                () -> resumes.list(ada, "", PageRequest.of(0, 9)).getTotalElements() + uploadsOf(ada));

        assertThat(seen).isZero();
    }

    private long uploadsOf(AccountId owner) {
        return uploads.findByAccountIdOrderBySentAt(owner.value()).size();
    }

    private Map<String, String> export(AccountId account) throws IOException {
        var entries = new TreeMap<String, String>();
        data.export(account, new ExportArchive() {
            @Override
            public void json(String section, String name, Object value) {
                entries.put(section + "/" + name, value.toString());
            }

            @Override
            public void file(String section, String name, InputStream content) throws IOException {
                entries.put(section + "/" + name, new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        });
        return entries;
    }

    private AccountId person() {
        return accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }
}
