package app.facet.product.headshots.ui;

import app.facet.platform.ai.PhotoConsent;
import app.facet.platform.imaging.Face;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.ui.MeasuredImage;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ProgressCard;
import app.facet.platform.ui.Toasts;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkStatus;
import app.facet.platform.work.WorkUpdates;
import app.facet.platform.work.ui.WorkProgress;
import app.facet.product.headshots.GateVerdict;
import app.facet.product.headshots.Keeping;
import app.facet.product.headshots.Shoots;
import app.facet.product.headshots.SourceDetails;
import app.facet.product.headshots.SourceId;
import app.facet.product.headshots.SourcePhotos;
import app.facet.product.headshots.SourceState;
import app.facet.product.headshots.StyleEngines;
import app.facet.product.headshots.Styles;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One source photo: whether it will do, and the styles it can be made into a portrait in. */
@Route(HeadshotsRoutes.SOURCE)
@StyleSheet("headshots.css")
@PermitAll
class SourceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SourcePhotos photos;
    private final transient Keeping keeping;
    private final transient StyleGallery.Studio studio;
    private final transient Work work;
    private final transient WorkUpdates updates;
    private final transient Clock clock;
    private final transient AccountId me;
    private transient @Nullable SourceDetails shown;
    private transient QueryParameters address = QueryParameters.empty();

    SourceView(
            SourcePhotos photos,
            Keeping keeping,
            Styles styles,
            Shoots shoots,
            Work work,
            WorkUpdates updates,
            StyleEngines engines,
            PhotoConsent consent,
            Clock clock,
            CurrentAccount account) {
        this.photos = photos;
        this.keeping = keeping;
        this.work = work;
        this.updates = updates;
        this.clock = clock;
        this.me = account.id();
        studio = new StyleGallery.Studio(styles, shoots, new EngineNote.Models(engines, consent, me), me);
        addClassName("headshots-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SourceId id = HeadshotsRoutes.id(event.getRouteParameters(), "photo")
                .map(SourceId::new)
                .orElseThrow(NotFoundException::new);
        address = event.getLocation().getQueryParameters();
        try {
            show(photos.find(me, id));
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
        SourceDetails before = shown;
        if (before != null
                && status.state().isFinal()
                && status.subject()
                        .equals(SourcePhotos.reference(before.summary().id()))) {
            try {
                show(photos.find(me, before.summary().id()));
            } catch (NotFound deletedMeanwhile) {
                HeadshotsRoutes.open(HeadshotsRoutes.START);
            }
        }
    }

    private void show(SourceDetails details) {
        shown = details;
        removeAll();
        var photo = details.summary();
        add(
                HeadshotsRoutes.back(HeadshotsRoutes.START, getTranslation("headshots.back")),
                new PageHeader(
                        photo.fileName(),
                        getTranslation("headshots.source.pixels", photo.width(), photo.height()),
                        keepLine(details)));
        var columns = new Div(picture(details), about(details));
        columns.addClassName("source-columns");
        add(columns);
        var verdict = photo.verdict();
        if (verdict != null && verdict != GateVerdict.IMPOSSIBLE) {
            add(new StyleGallery(photo.id(), studio, address));
        }
    }

    private Component keepLine(SourceDetails details) {
        SourceId id = details.summary().id();
        return new KeepLine(
                details.expiresAt(),
                clock.instant(),
                new KeepLine.Actions("photo", keeping.isIncluded(me), forGood -> keep(id, forGood), () -> remove(id)));
    }

    private void keep(SourceId id, boolean forGood) {
        photos.keep(me, id, forGood);
        show(photos.find(me, id));
    }

    private void remove(SourceId id) {
        photos.remove(me, id);
        HeadshotsRoutes.open(HeadshotsRoutes.START);
        Toasts.success(getTranslation("headshots.keep.removed"));
    }

    private Component picture(SourceDetails details) {
        var image = new MeasuredImage(
                details.screen(),
                getTranslation("headshots.source.picture", details.summary().fileName()));
        var reading = details.reading();
        if (reading != null && !reading.faces().isEmpty()) {
            image.withBoxes(getTranslation("headshots.source.faces"), boxes(reading.faces()), true);
        }
        var frame = new Div(image);
        frame.addClassName("source-picture");
        return frame;
    }

    private List<MeasuredImage.Box> boxes(List<Face> faces) {
        var boxes = new ArrayList<MeasuredImage.Box>();
        for (Face face : faces) {
            var box = face.box();
            String label = getTranslation("headshots.source.face", boxes.size() + 1);
            boxes.add(new MeasuredImage.Box(box.x(), box.y(), box.width(), box.height(), label));
        }
        return boxes;
    }

    private Component about(SourceDetails details) {
        var verdict = details.summary().verdict();
        return verdict == null ? progress(details) : new GateSection(details, verdict);
    }

    private Component progress(SourceDetails details) {
        var photo = details.summary();
        if (photo.state() == SourceState.PENDING) {
            var latest = work.about(me, List.of(SourcePhotos.reference(photo.id()))).stream()
                    .filter(status -> !status.state().isFinal())
                    .findFirst();
            if (latest.isPresent()) {
                return new WorkProgress(getTranslation("headshots.source.pending"), me, latest.get(), work, updates);
            }
        }
        var card = new ProgressCard(photo.fileName());
        card.failed(getTranslation(photo.failure() == null ? "headshots.source.failed" : photo.failure()));
        card.offer(getTranslation("headshots.source.again"), () -> {
            photos.again(me, photo.id());
            show(photos.find(me, photo.id()));
        });
        return card;
    }

    @Override
    public String getPageTitle() {
        SourceDetails details = shown;
        String name = details == null
                ? getTranslation("headshots.source.title")
                : details.summary().fileName();
        return name + " · Facet";
    }
}
