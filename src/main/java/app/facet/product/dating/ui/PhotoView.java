package app.facet.product.dating.ui;

import app.facet.platform.ai.PhotoConsent;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkState;
import app.facet.platform.work.WorkStatus;
import app.facet.platform.work.WorkUpdates;
import app.facet.product.dating.DatingPhotos;
import app.facet.product.dating.PhotoAnalyses;
import app.facet.product.dating.PhotoDetails;
import app.facet.product.dating.PhotoId;
import app.facet.product.dating.PhotoVersions;
import app.facet.product.dating.opinions.Opinions;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** One photo, large, with everything that was measured on it and what to make of it. */
@Route(DatingRoutes.PHOTO)
@StyleSheet("dating.css")
@StyleSheet("ai.css")
@PermitAll
class PhotoView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DatingPhotos photos;
    private final transient PhotoAnalyses analyses;
    private final transient PhotoVersions versions;
    private final transient PhotoConsent consent;
    private final transient Work work;
    private final transient WorkUpdates updates;
    private final transient AccountId me;
    private final Div opinions = new Div();
    private final Div platforms = new Div();
    private transient @Nullable PhotoDetails shown;

    PhotoView(
            DatingPhotos photos,
            PhotoAnalyses analyses,
            PhotoVersions versions,
            PhotoConsent consent,
            Work work,
            WorkUpdates updates,
            CurrentAccount account) {
        this.photos = photos;
        this.analyses = analyses;
        this.versions = versions;
        this.consent = consent;
        this.work = work;
        this.updates = updates;
        this.me = account.id();
        addClassName("photo-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PhotoId id = DatingRoutes.photoIn(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        try {
            show(photos.open(me, id));
        } catch (NotFound notMine) {
            throw new NotFoundException();
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        var subscription = updates.subscribe(me, status -> ui.access(() -> follow(status)));
        addDetachListener(detached -> {
            detached.unregisterListener();
            subscription.end();
        });
    }

    private void follow(WorkStatus status) {
        PhotoDetails before = shown;
        if (before != null
                && status.subject()
                        .equals(PhotoVersions.reference(before.summary().id()))) {
            openNewest(before, status);
        } else if (before != null
                && (status.state().isFinal() || !isUnderWay(before))
                && status.subject().equals(before.summary().id().value().toString())) {
            reload(before);
        } else if (before != null
                && status.state().isFinal()
                && status.subject().equals(Opinions.reference(before.media()))) {
            showOpinions(photos.find(me, before.summary().id()));
        }
    }

    private void reload(PhotoDetails before) {
        try {
            show(photos.open(me, before.summary().id()));
        } catch (NotFound deletedMeanwhile) {
            DatingRoutes.openPhotos();
        }
    }

    /** In its place, so that nothing else on the page moves or loses the focus; what platforms make of it may change. */
    private void showOpinions(PhotoDetails details) {
        shown = details;
        opinions.removeAll();
        platforms.removeAll();
        if (details.reading() != null) {
            opinions.add(new OpinionSection(
                    details,
                    new OpinionSection.Asking(
                            analyses,
                            consent,
                            me,
                            () -> showOpinions(photos.find(me, details.summary().id())))));
        }
        if (!details.advice().isEmpty()) {
            platforms.add(new PlatformSection(details));
        }
    }

    /** A version that was made while its original is looked at is what its maker wants to see. */
    private void openNewest(PhotoDetails before, WorkStatus status) {
        if (status.state() == WorkState.DONE) {
            var family = photos.find(me, before.summary().id()).family();
            if (!family.isEmpty()) {
                DatingRoutes.open(family.getLast().id());
            }
        }
    }

    /** Then the progress shows itself, and stays where the focus may be. */
    private static boolean isUnderWay(PhotoDetails details) {
        return switch (details.summary().state()) {
            case PENDING, PROCESSING -> true;
            case UNPAID, FAILED, CANCELLED, COMPLETED -> false;
        };
    }

    private void show(PhotoDetails details) {
        shown = details;
        removeAll();
        add(new PhotoHead(details, new PhotoHead.Actions(photos, me)));
        var reading = details.reading();
        var columns = new Div(new PhotoPicture(details));
        columns.addClassName("photo-columns");
        if (reading != null) {
            columns.add(new PhotoResult(details, reading), new PhotoMeasures(reading));
        } else {
            columns.add(new PhotoProgress(details, analyses, work, updates, me));
        }
        if (!details.family().isEmpty()) {
            add(new VersionSection(details, versions, me));
        }
        add(columns);
        if (reading != null) {
            add(new FixSection(details, new FixSection.Workshop(versions, work, updates, me)));
        }
        add(opinions, platforms);
        showOpinions(details);
    }

    @Override
    public String getPageTitle() {
        PhotoDetails details = shown;
        String name = details == null
                ? getTranslation("dating.photo.title")
                : details.summary().fileName();
        return name + " · Facet";
    }
}
