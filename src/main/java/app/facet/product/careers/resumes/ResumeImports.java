package app.facet.product.careers.resumes;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkStatus;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Resumes from files and texts. A file is read in the background; its bytes are kept until then, and no longer. */
@Service
public class ResumeImports {

    /** How large a file may be. */
    public static final int MOST_MEGABYTES = 10;

    /** How many files of one account are read at a time. */
    public static final int MOST_AT_A_TIME = 5;

    /** Characters of a pasted text. */
    public static final int LONGEST_TEXT = 200_000;

    private final UploadRepository uploads;
    private final UploadBytes bytes;
    private final ResumeShelf shelf;
    private final ResumeFiles files;
    private final Work work;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ResumeImports(
            UploadRepository uploads,
            UploadBytes bytes,
            ResumeShelf shelf,
            ResumeFiles files,
            Work work,
            TransactionTemplate transactions,
            Clock clock) {
        this.uploads = uploads;
        this.bytes = bytes;
        this.shelf = shelf;
        this.files = files;
        this.work = work;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What the reading of a file is about, for {@link Work#about}. */
    public static String reference(ResumeId id) {
        return "careers-resume:" + id.value();
    }

    /**
     * Takes a file and reads it in the background.
     *
     * @param fileName as it was sent; the resume is called after it
     * @return of the resume it becomes
     * @throws ResumeRefused when the file is too large, or there are too many files or resumes
     */
    public ResumeId importFile(AccountId owner, String fileName, InputStream file) {
        byte[] content = UploadBytes.of(file);
        var id = UUID.randomUUID();
        transactions.executeWithoutResult(status -> {
            requireRoom(owner);
            var upload = new SavedUpload(id, owner, fileName, clock.instant());
            bytes.seal(upload, content);
            uploads.save(upload);
            work.start(owner, ReadResume.TYPE, new ReadResume(id), reference(new ResumeId(id)));
        });
        return new ResumeId(id);
    }

    private void requireRoom(AccountId owner) {
        shelf.hold(owner);
        long waiting = uploads.countByAccountIdAndFailureIsNull(owner.value());
        if (waiting >= MOST_AT_A_TIME) {
            throw new ResumeRefused("too-many-files", MOST_AT_A_TIME);
        }
        shelf.requireRoom(owner, waiting);
    }

    /**
     * Reads a text somebody pasted, at once.
     *
     * @param name empty to call it after whom it is about
     * @throws ResumeRefused when nothing or too much was pasted, or there are too many resumes
     */
    @Transactional
    public ResumeId importText(AccountId owner, String name, String text) {
        if (text.isBlank()) {
            throw new ResumeRefused("no-text");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new ResumeRefused("too-long");
        }
        ResumeReading reading = files.read("pasted.txt", text.getBytes(StandardCharsets.UTF_8));
        String called = ResumeNames.of(name, reading.content());
        return shelf.add(owner, UUID.randomUUID(), called, null, VersionOrigin.IMPORTED, reading);
    }

    /** Files that are being read, and those of the last day that could not be. */
    @Transactional(readOnly = true)
    public List<ResumeImport> list(AccountId owner) {
        return uploads.states(owner.value()).stream().map(UploadState::summary).toList();
    }

    /** Stops reading it and forgets the file; one that could not be read disappears from the list. */
    @Transactional
    public void cancel(AccountId owner, ResumeId id) {
        uploads.findByIdAndAccountId(id.value(), owner.value()).ifPresent(upload -> {
            uploads.remove(upload.id());
            work.about(owner, List.of(reference(id))).stream()
                    .map(WorkStatus::id)
                    .forEach(one -> work.cancel(owner, one));
        });
    }
}
