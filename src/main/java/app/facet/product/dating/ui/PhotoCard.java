package app.facet.product.dating.ui;

import app.facet.platform.billing.Offer;
import app.facet.platform.billing.ui.PriceTag;
import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.ScoreDial;
import app.facet.product.dating.PhotoId;
import app.facet.product.dating.PhotoSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One photo of the set: the picture, and its score or how far the measuring is. */
class PhotoCard extends ListItem {

    /**
     * What can be done with a photo.
     *
     * @param offer of measuring one
     */
    record Actions(Consumer<PhotoId> stop, Consumer<PhotoId> again, Consumer<PhotoId> remove, Offer offer) {}

    private final transient PhotoSummary photo;
    private final transient Actions actions;
    private final Div status = new Div();
    private @Nullable Waiting waiting; // only until it is measured: a set of cards is kept for everybody signed in

    PhotoCard(PhotoSummary photo, Actions actions) {
        this.photo = photo;
        this.actions = actions;
        addClassName("photo-card");
        status.addClassName("photo-card-status");
        add(picture(), status);
        showState();
    }

    String fileName() {
        return photo.fileName();
    }

    private Component picture() {
        var image = new Image(photo.tile(), "");
        image.getElement().setAttribute("loading", "lazy");
        var link = new Anchor(DatingRoutes.hrefOf(photo.id()), image);
        link.getElement().setAttribute("router-link", true);
        link.setAriaLabel(getTranslation("dating.photos.open", photo.fileName()));
        link.addClassName("photo-card-picture");
        return link;
    }

    private void showState() {
        status.removeAll();
        switch (photo.state()) {
            case UNPAID -> showEnd(getTranslation("dating.photos.unpaid"), getTranslation("dating.photos.analyse"));
            case PENDING, PROCESSING -> showWaiting();
            case COMPLETED -> showScore();
            case FAILED ->
                showEnd(
                        getTranslation(photo.failure() == null ? "dating.failed" : photo.failure()),
                        getTranslation("dating.photos.again"));
            case CANCELLED -> showEnd(getTranslation("dating.photos.stopped"), getTranslation("dating.photos.again"));
        }
    }

    private void showWaiting() {
        var stop = new Button(
                getTranslation("dating.photos.stop"), click -> actions.stop().accept(photo.id()));
        stop.addThemeVariants(ButtonVariant.TERTIARY);
        waiting = new Waiting(photo.fileName());
        showPlace(photo.waitingBefore());
        status.add(line(waiting.stage, stop), waiting.bar);
        if (photo.stage() != null) {
            showProgress(photo.stage(), photo.percent());
        }
    }

    /** Whether it waits for its turn. */
    boolean isQueued() {
        return waiting != null && waiting.queued;
    }

    void showPlace(long before) {
        if (isQueued()) {
            Objects.requireNonNull(waiting)
                    .stage
                    .setText(
                            before > 0
                                    ? getTranslation("dating.photos.waiting-behind", before)
                                    : getTranslation("dating.photos.waiting"));
        }
    }

    /** Moves the bar without drawing the card anew. */
    void showProgress(@Nullable String stageKey, int percent) {
        if (waiting != null) {
            waiting.queued = false;
            waiting.stage.setText(getTranslation(stageKey == null ? "dating.photos.measuring" : stageKey));
            waiting.bar.setIndeterminate(percent == 0);
            waiting.bar.setValue(percent);
        }
    }

    private void showScore() {
        Integer score = photo.score();
        var name = new Span(photo.fileName());
        name.addClassName("photo-card-name");
        Component result = score == null
                ? new Span(getTranslation("dating.photos.no-face"))
                : new ScoreDial(getTranslation("dating.photo.score"), score).small();
        status.add(name, line(result, remove()));
    }

    private void showEnd(String sentence, String verb) {
        var again = new Button(PriceTag.words(verb, actions.offer(), getLocale()), click -> actions.again()
                .accept(photo.id()));
        again.addThemeVariants(ButtonVariant.TERTIARY);
        status.add(new Span(sentence), line(again, remove()));
    }

    private Button remove() {
        var button = new Button(
                new Glyph("trash"),
                click -> ConfirmDialog.ask(
                        getTranslation("dating.photos.remove-question"),
                        getTranslation("dating.photos.remove-consequence"),
                        getTranslation("dating.photos.remove"),
                        () -> actions.remove().accept(photo.id())));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("dating.photos.remove-named", photo.fileName()));
        return button;
    }

    private static Div line(Component... parts) {
        var line = new Div(parts);
        line.addClassName("photo-card-line");
        return line;
    }

    private static final class Waiting implements Serializable {

        private final Span stage = new Span();
        private boolean queued = true;
        private final ProgressBar bar = new ProgressBar(0, 100);

        Waiting(String fileName) {
            bar.getElement().setAttribute("aria-label", fileName);
            bar.setIndeterminate(true);
        }
    }
}
