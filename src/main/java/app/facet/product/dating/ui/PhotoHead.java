package app.facet.product.dating.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ReaderZone;
import app.facet.platform.ui.Toasts;
import app.facet.product.dating.DatingPhotos;
import app.facet.product.dating.PhotoDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** The top of a photo's page: the way back, its name, how long it stays, and the way out. */
class PhotoHead extends Composite<Div> {

    /** What can be done with the photo as a whole. */
    record Actions(DatingPhotos photos, AccountId me) {}

    private final transient PhotoDetails details;
    private final transient Actions actions;

    PhotoHead(PhotoDetails details, Actions actions) {
        this.details = details;
        this.actions = actions;
        var photo = details.summary();
        var back = new Anchor(DatingRoutes.PHOTOS, getTranslation("dating.photo.back"));
        back.getElement().setAttribute("router-link", true);
        back.addClassName("back-link");
        getContent().add(back);
        getContent()
                .add(new PageHeader(
                        photo.fileName(),
                        getTranslation("dating.photo.pixels", photo.width(), photo.height()),
                        buttons()));
    }

    private Div buttons() {
        boolean kept = details.expiresAt() == null;
        var until =
                new Span(kept ? getTranslation("dating.photo.kept") : getTranslation("dating.photo.expires", day()));
        until.addClassName("quiet");
        var keep = new Button(getTranslation(kept ? "dating.photo.let-go" : "dating.photo.keep"), click -> keep(!kept));
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        var remove = new Button(
                getTranslation("dating.photos.remove"),
                new Glyph("trash"),
                click -> ConfirmDialog.ask(
                        getTranslation("dating.photos.remove-question"),
                        getTranslation("dating.photos.remove-consequence"),
                        getTranslation("dating.photos.remove"),
                        this::remove));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        var line = new Div(until, keep, remove);
        line.addClassName("photo-head-actions");
        return line;
    }

    private String day() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(ReaderZone.current())
                .format(details.expiresAt());
    }

    private void keep(boolean forGood) {
        actions.photos().keep(actions.me(), details.summary().id(), forGood);
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private void remove() {
        actions.photos().remove(actions.me(), details.summary().id());
        DatingRoutes.openPhotos();
        Toasts.success(getTranslation("dating.photos.removed"));
    }
}
