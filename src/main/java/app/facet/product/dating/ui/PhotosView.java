package app.facet.product.dating.ui;

import app.facet.platform.ai.PhotoConsent;
import app.facet.platform.ai.ui.PhotoQuestion;
import app.facet.platform.billing.Offer;
import app.facet.platform.billing.ui.PriceTag;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.EmptyState;
import app.facet.platform.ui.Intake;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.Refusals;
import app.facet.platform.ui.Toasts;
import app.facet.platform.ui.UploadZone;
import app.facet.platform.work.WorkStatus;
import app.facet.platform.work.WorkUpdates;
import app.facet.platform.work.ui.LiveWork;
import app.facet.product.dating.DatingPhotos;
import app.facet.product.dating.PhotoAnalyses;
import app.facet.product.dating.PhotoId;
import app.facet.product.dating.PhotoState;
import app.facet.product.dating.PhotoSummary;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The photo set: add photos, watch them being measured, open one. */
@Route(DatingRoutes.PHOTOS)
@PageTitle("dating.photos.title")
@Menu(order = 10, title = "dating.photos.menu", icon = "image")
@StyleSheet("dating.css")
@StyleSheet("ai.css")
@PermitAll
class PhotosView extends VerticalLayout {

    private static final int LARGEST_FILE = 20 << 20;
    private static final int PAUSE_MILLIS = 1_000;

    private final transient DatingPhotos photos;
    private final transient PhotoAnalyses analyses;
    private final transient WorkUpdates updates;
    private final transient AccountId me;
    private final UploadZone upload;
    private final Refusals refusals = new Refusals();
    private final Paragraph price = new Paragraph();
    private final PriceTag analyse;
    private final Paragraph count = new Paragraph();
    private final UnorderedList set = new UnorderedList();
    private final Div empty = new Div();
    private final Div news = new Div();
    private final Div question = new Div();
    private final Map<String, PhotoCard> cards = new HashMap<>();

    PhotosView(
            DatingPhotos photos,
            PhotoAnalyses analyses,
            PhotoConsent consent,
            WorkUpdates updates,
            CurrentAccount account) {
        this.photos = photos;
        this.analyses = analyses;
        this.updates = updates;
        this.me = account.id();
        upload = new UploadZone(
                        new Intake<>((name, file) -> photos.add(me, name, file), added -> reload(), refusals::add),
                        getTranslation("dating.photos.add"),
                        getTranslation("dating.photos.limits"))
                .withCamera()
                .accept("image/jpeg", "image/png", "image/webp")
                .limit(DatingPhotos.MOST, LARGEST_FILE);
        upload.upload().addAllFinishedListener(finished -> upload.clear());
        empty.add(new EmptyState(
                "image", getTranslation("dating.photos.empty.title"), getTranslation("dating.photos.empty.text")));
        set.addClassName("photo-set");
        analyse = new PriceTag("", this::analyseUnpaid);
        price.addClassName("quiet");
        count.addClassNames("quiet", "numbers");
        news.addClassName("visually-hidden");
        news.getElement().setAttribute("aria-live", "polite");
        setPadding(false);
        if (PhotoQuestion.isOpen(consent, me)) {
            question.add(new PhotoQuestion(consent, me, question::removeAll));
        }
        LiveWork.follow(this, updates, PAUSE_MILLIS, this::showPlaces);
        add(
                new PageHeader(getTranslation("dating.photos.title"), getTranslation("dating.photos.purpose")),
                question,
                upload,
                price,
                refusals,
                analyse,
                count,
                set,
                empty,
                news);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        var subscription = updates.subscribe(me, status -> ui.access(() -> follow(status)));
        addDetachListener(detached -> {
            detached.unregisterListener();
            subscription.end();
        });
        reload(); // after listening began, so that nothing falls in between
    }

    private void follow(WorkStatus status) {
        var card = cards.get(status.subject());
        if (card == null) {
            return;
        }
        switch (status.state()) {
            case QUEUED -> {} // its place is shown with all the others
            case RUNNING -> card.showProgress(status.stage(), status.percent());
            case DONE, REFUSED, PARKED, CANCELLED -> {
                reload();
                news.setText(getTranslation("dating.photos.added", card.fileName()));
            }
        }
    }

    /** Others' work moves mine forward, and newer work of others may come before it. */
    private void showPlaces() {
        if (cards.values().stream().anyMatch(PhotoCard::isQueued)) {
            for (PhotoSummary photo : photos.of(me)) {
                var card = cards.get(photo.id().value().toString());
                if (card != null && photo.state() == PhotoState.PENDING) {
                    card.showPlace(photo.waitingBefore());
                }
            }
        }
    }

    private void reload() {
        show(photos.of(me));
    }

    private void show(List<PhotoSummary> all) {
        var offer = analyses.offer(me, 1);
        showPrices(offer, all);
        cards.clear();
        set.removeAll();
        for (PhotoSummary photo : all) {
            var card = new PhotoCard(photo, new PhotoCard.Actions(this::stop, this::again, this::remove, offer));
            cards.put(photo.id().value().toString(), card);
            set.add(card);
        }
        count.setText(getTranslation("dating.photos.count", all.size(), DatingPhotos.MOST));
        count.setVisible(!all.isEmpty());
        set.setVisible(!all.isEmpty());
        empty.setVisible(all.isEmpty());
        upload.setVisible(all.size() < DatingPhotos.MOST);
    }

    private void showPrices(Offer offer, List<PhotoSummary> all) {
        price.setText(getTranslation("dating.photos.price", PriceTag.price(offer, getLocale())));
        int unpaid = (int)
                all.stream().filter(photo -> photo.state() == PhotoState.UNPAID).count();
        analyse.setVisible(unpaid > 0);
        if (unpaid > 0) {
            analyse.show(getTranslation("dating.photos.analyse-all", unpaid), analyses.offer(me, unpaid));
        }
    }

    private void analyseUnpaid() {
        analyses.unpaid(me);
        reload();
    }

    private void stop(PhotoId photo) {
        analyses.stop(me, photo);
    }

    private void again(PhotoId photo) {
        analyses.again(me, photo);
        reload();
    }

    private void remove(PhotoId photo) {
        photos.remove(me, photo);
        reload();
        Toasts.success(getTranslation("dating.photos.removed"));
    }

    // Package-private test seams.
    Map<String, PhotoCard> cards() {
        return cards;
    }

    Refusals refusals() {
        return refusals;
    }
}
