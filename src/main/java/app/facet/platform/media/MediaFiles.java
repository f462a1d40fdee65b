package app.facet.platform.media;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Lets files follow their rows, and then says so on the receipt. Told again until it succeeds, also after a crash in between. */
@Component
class MediaFiles {

    private final MediaFolder folder;
    private final DeletionReceipts receipts;

    MediaFiles(MediaFolder folder, DeletionReceipts receipts) {
        this.folder = folder;
        this.receipts = receipts;
    }

    @ApplicationModuleListener
    void follow(PictureRemoved removed) {
        folder.delete(removed.id(), removed.fileName());
    }

    @ApplicationModuleListener
    void follow(MediaRemoved removed) {
        folder.delete(removed.id());
        receipts.gone(removed.id());
    }
}
