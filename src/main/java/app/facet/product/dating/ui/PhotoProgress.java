package app.facet.product.dating.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.ProgressCard;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkUpdates;
import app.facet.platform.work.ui.WorkProgress;
import app.facet.product.dating.DatingPhotos;
import app.facet.product.dating.PhotoDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** A photo that is not measured yet: how far it is, or why not and what to do. */
class PhotoProgress extends Composite<Div> {

    PhotoProgress(PhotoDetails details, DatingPhotos photos, Work work, WorkUpdates updates, AccountId me) {
        var photo = details.summary();
        switch (photo.state()) {
            case PENDING, PROCESSING ->
                photos.analysis(me, photo.id()).ifPresent(status -> getContent()
                        .add(new WorkProgress(photo.fileName(), me, status, work, updates)));
            case FAILED, CANCELLED, COMPLETED -> {
                var card = new ProgressCard(photo.fileName());
                String failure = photo.failure() == null ? "dating.photos.stopped" : photo.failure();
                card.failed(getTranslation(failure));
                card.offer(getTranslation("dating.photos.again"), () -> photos.analyseAgain(me, photo.id()));
                getContent().add(card);
            }
        }
    }
}
