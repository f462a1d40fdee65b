package app.facet.product.dating;

import app.facet.platform.work.spi.Ending;
import app.facet.platform.work.spi.Progress;
import app.facet.platform.work.spi.TaskHandler;
import app.facet.platform.work.spi.TaskType;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Has a photo measured in the background. Safe to repeat: the same photo gives the same result. */
@Component
class AnalysePhotoHandler implements TaskHandler<AnalysePhoto> {

    private final PhotoAnalysis analysis;

    AnalysePhotoHandler(PhotoAnalysis analysis) {
        this.analysis = analysis;
    }

    @Override
    public TaskType<AnalysePhoto> type() {
        return AnalysePhoto.TYPE;
    }

    @Override
    public void run(AnalysePhoto task, Progress progress) throws IOException {
        analysis.analyse(new PhotoId(task.photo()), progress);
    }

    @Override
    public void gaveUp(AnalysePhoto task, Ending ending) {
        analysis.gaveUp(new PhotoId(task.photo()), ending);
    }
}
