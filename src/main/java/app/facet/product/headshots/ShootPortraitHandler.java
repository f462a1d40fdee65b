package app.facet.product.headshots;

import app.facet.platform.work.spi.Ending;
import app.facet.platform.work.spi.Progress;
import app.facet.platform.work.spi.TaskHandler;
import app.facet.platform.work.spi.TaskType;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Has a portrait made in the background. What was stored before a crash is not made twice. */
@Component
class ShootPortraitHandler implements TaskHandler<ShootPortrait> {

    private final PortraitSession session;

    ShootPortraitHandler(PortraitSession session) {
        this.session = session;
    }

    @Override
    public TaskType<ShootPortrait> type() {
        return ShootPortrait.TYPE;
    }

    @Override
    public void run(ShootPortrait task, Progress progress) throws IOException {
        session.make(new PortraitId(task.portrait()), progress);
    }

    @Override
    public void gaveUp(ShootPortrait task, Ending ending) {
        session.gaveUp(new PortraitId(task.portrait()), ending);
    }
}
