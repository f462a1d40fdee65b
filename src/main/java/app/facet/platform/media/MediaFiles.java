package app.facet.platform.media;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Lets files follow their rows. Told again until it succeeds, also after a crash in between. */
@Component
class MediaFiles {

    private final MediaFolder folder;

    MediaFiles(MediaFolder folder) {
        this.folder = folder;
    }

    @ApplicationModuleListener
    void follow(MediaRemoved removed) {
        folder.delete(removed.id());
    }
}
