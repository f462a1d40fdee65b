package app.facet.product.careers.resumes;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The resumes somebody keeps, with all their versions, and the files being read. */
@Component
class ResumesPersonalData implements PersonalData {

    private final ResumeRepository rows;
    private final VersionRepository versions;
    private final ShelfRepository shelves;
    private final UploadRepository uploads;
    private final UploadBytes bytes;
    private final ResumeSeals seals;
    private final ResumeFiles files;

    ResumesPersonalData(
            ResumeRepository rows,
            VersionRepository versions,
            ShelfRepository shelves,
            UploadRepository uploads,
            UploadBytes bytes,
            ResumeSeals seals,
            ResumeFiles files) {
        this.rows = rows;
        this.versions = versions;
        this.shelves = shelves;
        this.uploads = uploads;
        this.bytes = bytes;
        this.seals = seals;
        this.files = files;
    }

    @Override
    public String section() {
        return "careers";
    }

    @Override
    public Set<String> tables() {
        return Set.of("careers_resume", "careers_resume_version", "careers_resume_shelf", "careers_resume_upload");
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        var active = shelves.findById(account.value()).map(Shelf::active).orElse(null);
        var resumes = rows.findByAccountIdOrderByCreatedAtAscIdAsc(account.value());
        archive.json(
                section(),
                "resumes",
                resumes.stream().map(resume -> resume.summary(active)).toList());
        for (SavedResume resume : resumes) {
            exportVersions(resume, archive);
        }
        for (SavedUpload upload : uploads.findByAccountIdOrderBySentAt(account.value())) {
            if (upload.waits()) {
                String name = "resume-files/" + upload.id() + "-" + upload.fileName();
                archive.file(section(), name, new ByteArrayInputStream(bytes.open(upload)));
            }
        }
    }

    /** All versions with what was read, and the newest as files other programs read. */
    private void exportVersions(SavedResume resume, ExportArchive archive) throws IOException {
        String folder = "resumes/" + resume.id();
        var all = versions.findByResumeIdOrderByNumberDesc(resume.id());
        for (SavedVersion version : all) {
            var exported = new ResumeVersion(version.summary(), seals.open(version));
            archive.json(section(), folder + "/version-" + version.number(), exported);
        }
        ResumeContent newest = seals.open(all.getFirst()).content();
        file(archive, folder + "/resume.json", files.json(newest));
        file(archive, folder + "/resume.txt", files.text(newest, ResumeTextForm.PLAIN, resume.language()));
    }

    private void file(ExportArchive archive, String name, String text) throws IOException {
        archive.file(section(), name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    @Transactional
    public void erase(AccountId account) {
        uploads.eraseOf(account.value());
        shelves.eraseOf(account.value());
        versions.eraseOf(account.value());
        rows.eraseOf(account.value());
    }
}
