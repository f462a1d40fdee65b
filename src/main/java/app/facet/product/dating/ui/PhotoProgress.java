package app.facet.product.dating.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.ProgressCard;
import app.facet.product.dating.DatingPhotos;
import app.facet.product.dating.PhotoDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** A photo that is not measured yet: how far it is, or why not and what to do. */
class PhotoProgress extends Composite<Div> {

    PhotoProgress(PhotoDetails details, DatingPhotos photos, AccountId me) {
        var photo = details.summary();
        var card = new ProgressCard(photo.fileName());
        switch (photo.state()) {
            case PENDING, PROCESSING -> {
                card.setStage(getTranslation(photo.stage() == null ? "dating.photos.waiting" : photo.stage()));
                card.setPercent(photo.percent());
                card.onCancel(() -> photos.stopAnalysis(me, photo.id()));
            }
            case FAILED, CANCELLED, COMPLETED -> {
                String failure = photo.failure() == null ? "dating.photos.stopped" : photo.failure();
                card.failed(getTranslation(failure));
                card.offer(getTranslation("dating.photos.again"), () -> photos.analyseAgain(me, photo.id()));
            }
        }
        getContent().add(card);
    }
}
