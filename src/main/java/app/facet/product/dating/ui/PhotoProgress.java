package app.facet.product.dating.ui;

import app.facet.platform.billing.ui.PriceTag;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.ProgressCard;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkUpdates;
import app.facet.platform.work.ui.WorkProgress;
import app.facet.product.dating.PhotoAnalyses;
import app.facet.product.dating.PhotoDetails;
import app.facet.product.dating.PhotoState;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** A photo that is not measured yet: how far it is, or why not and what to do. */
class PhotoProgress extends Composite<Div> {

    PhotoProgress(PhotoDetails details, PhotoAnalyses analyses, Work work, WorkUpdates updates, AccountId me) {
        var photo = details.summary();
        switch (photo.state()) {
            case PENDING, PROCESSING ->
                analyses.latest(me, photo.id()).ifPresent(status -> getContent()
                        .add(new WorkProgress(photo.fileName(), me, status, work, updates)));
            case UNPAID, FAILED, CANCELLED, COMPLETED -> {
                var card = new ProgressCard(photo.fileName());
                boolean unpaid = photo.state() == PhotoState.UNPAID;
                String stopped = unpaid ? "dating.photos.unpaid" : "dating.photos.stopped";
                card.failed(getTranslation(photo.failure() == null ? stopped : photo.failure()));
                card.offer(
                        PriceTag.words(
                                getTranslation(unpaid ? "dating.photos.analyse" : "dating.photos.again"),
                                analyses.offer(me, 1),
                                getLocale()),
                        () -> analyses.again(me, photo.id()));
                getContent().add(card);
            }
        }
    }
}
