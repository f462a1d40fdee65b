package app.facet.product.careers.resumes;

import app.facet.platform.documents.DocumentRefused;
import app.facet.platform.work.spi.ComeBack;
import app.facet.platform.work.spi.Ending;
import app.facet.platform.work.spi.Progress;
import app.facet.platform.work.spi.TaskHandler;
import app.facet.platform.work.spi.TaskType;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the files people send as resumes, each in a process of its own. */
@Component
class ReadResumeHandler implements TaskHandler<ReadResume> {

    private static final int TAKEN = 10;
    private static final int READ = 80;
    private static final Duration UNTIL_A_READER_IS_FREE = Duration.ofSeconds(15);

    private final UploadRepository uploads;
    private final UploadBytes bytes;
    private final ResumeFiles files;
    private final ResumeShelf shelf;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ReadResumeHandler(
            UploadRepository uploads,
            UploadBytes bytes,
            ResumeFiles files,
            ResumeShelf shelf,
            TransactionTemplate transactions,
            Clock clock) {
        this.uploads = uploads;
        this.bytes = bytes;
        this.files = files;
        this.shelf = shelf;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public TaskType<ReadResume> type() {
        return ReadResume.TYPE;
    }

    @Override
    public void run(ReadResume task, Progress progress) {
        var upload = uploads.findById(task.upload()).filter(SavedUpload::waits);
        if (upload.isEmpty()) {
            return; // called off by its owner meanwhile, or read before a crash
        }
        progress.report("careers.stage.reading-resume", TAKEN);
        ResumeReading reading = read(upload.get());
        progress.report("careers.stage.keeping-resume", READ);
        transactions.executeWithoutResult(status -> keep(upload.get(), reading));
    }

    private ResumeReading read(SavedUpload upload) {
        try {
            return files.read(upload.fileName(), bytes.open(upload));
        } catch (DocumentRefused refused) {
            if (refused.reason() == DocumentRefused.Reason.BUSY) {
                throw new ComeBack(clock.instant().plus(UNTIL_A_READER_IS_FREE));
            }
            throw refused;
        }
    }

    /** The file goes and the resume comes together: neither is there twice, whenever the process is killed. */
    private void keep(SavedUpload upload, ResumeReading reading) {
        shelf.hold(upload.owner());
        if (uploads.remove(upload.id()) > 0) {
            String name = ResumeNames.of(upload.fileName(), reading.content());
            shelf.add(upload.owner(), upload.id(), name, null, VersionOrigin.IMPORTED, reading);
        }
    }

    @Override
    public void gaveUp(ReadResume task, Ending ending) {
        transactions.executeWithoutResult(status -> {
            switch (ending) {
                case Ending.Cancelled() -> uploads.remove(task.upload());
                case Ending.Refused(var refusal) -> failed(task, refusal.messageKey());
                case Ending.Parked(var _) -> failed(task, "careers.resumes.import-failed");
            }
        });
    }

    private void failed(ReadResume task, String sentence) {
        uploads.findById(task.upload()).ifPresent(upload -> upload.failed(sentence));
    }
}
