package app.facet.product.headshots;

import app.facet.platform.imaging.PhotoEye;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.media.MediaVault;
import app.facet.platform.work.spi.Ending;
import app.facet.platform.work.spi.Progress;
import app.facet.platform.work.spi.TaskHandler;
import app.facet.platform.work.spi.TaskType;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Has a source photo measured in the background. Safe to repeat: the same photo gives the same reading. */
@Component
class MeasureSourceHandler implements TaskHandler<MeasureSource> {

    private final SourceRepository sources;
    private final MediaVault media;
    private final PhotoEye eye;
    private final JsonMapper json;
    private final TransactionTemplate transactions;

    MeasureSourceHandler(
            SourceRepository sources,
            MediaVault media,
            PhotoEye eye,
            JsonMapper json,
            TransactionTemplate transactions) {
        this.sources = sources;
        this.media = media;
        this.eye = eye;
        this.json = json;
        this.transactions = transactions;
    }

    @Override
    public TaskType<MeasureSource> type() {
        return MeasureSource.TYPE;
    }

    @Override
    public void run(MeasureSource task, Progress progress) throws IOException {
        Optional<Source> found = sources.findById(task.source());
        if (found.isEmpty()) {
            return; // deleted by its owner meanwhile
        }
        Source source = found.get();
        progress.report("headshots.stage.measuring", 30);
        PhotoReading reading = media.look(source.owner(), source.media(), eye::read);
        change(task.source(), stored -> stored.measured(json.writeValueAsString(reading)));
    }

    @Override
    public void gaveUp(MeasureSource task, Ending ending) {
        change(task.source(), source -> source.failed(sentence(ending)));
    }

    private static String sentence(Ending ending) {
        return switch (ending) {
            case Ending.Cancelled() -> "headshots.source.stopped";
            case Ending.Refused(var refusal) -> refusal.messageKey();
            case Ending.Parked(var _) -> "headshots.source.failed";
        };
    }

    private void change(UUID id, Consumer<Source> change) {
        transactions.executeWithoutResult(status -> sources.findById(id).ifPresent(change));
    }
}
