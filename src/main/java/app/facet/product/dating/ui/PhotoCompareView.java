package app.facet.product.dating.ui;

import app.facet.platform.imaging.Aspect;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.EmptyState;
import app.facet.platform.ui.PageHeader;
import app.facet.product.dating.DatingPhotos;
import app.facet.product.dating.PhotoDetails;
import app.facet.product.dating.PhotoSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two photos side by side, sub-score by sub-score. */
@Route(DatingRoutes.COMPARE)
@PageTitle("dating.compare.title")
@StyleSheet("dating.css")
@PermitAll
class PhotoCompareView extends Div implements BeforeEnterObserver {

    private static final String LEFT = "left";
    private static final String RIGHT = "right";

    private final transient DatingPhotos photos;
    private final transient AccountId me;
    private final Select<PhotoSummary> left = new Select<>();
    private final Select<PhotoSummary> right = new Select<>();
    private final Div content = new Div();

    PhotoCompareView(DatingPhotos photos, CurrentAccount account) {
        this.photos = photos;
        this.me = account.id();
        addClassName("set-view");
        var choice = new Div(chooser(left, "dating.compare.left"), chooser(right, "dating.compare.right"));
        choice.addClassName("compare-choice");
        var back = new Anchor(DatingRoutes.SET, getTranslation("dating.set.title"));
        back.getElement().setAttribute("router-link", true);
        back.addClassName("back-link");
        add(
                back,
                new PageHeader(getTranslation("dating.compare.title"), getTranslation("dating.compare.purpose")),
                choice,
                content);
    }

    private Select<PhotoSummary> chooser(Select<PhotoSummary> chooser, String label) {
        chooser.setLabel(getTranslation(label));
        chooser.setItemLabelGenerator(photo -> photo == null ? "" : photo.fileName());
        chooser.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                remember();
            }
        });
        return chooser;
    }

    /** The address is the choice, so that going back and sending it to oneself work. */
    private void remember() {
        getUI().ifPresent(ui -> ui.navigate(
                DatingRoutes.COMPARE,
                QueryParameters.simple(Map.of(
                        LEFT, left.getValue().id().value().toString(),
                        RIGHT, right.getValue().id().value().toString()))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var measured =
                photos.all(me).stream().filter(photo -> photo.score() != null).toList();
        content.removeAll();
        left.setVisible(measured.size() > 1);
        right.setVisible(measured.size() > 1);
        if (measured.size() < 2) {
            content.add(new EmptyState(
                    "image",
                    getTranslation("dating.compare.too-few.title"),
                    getTranslation("dating.compare.too-few.text")));
            return;
        }
        left.setItems(measured);
        right.setItems(measured);
        left.setValue(named(event, LEFT, measured).orElse(measured.getFirst()));
        right.setValue(named(event, RIGHT, measured).orElse(measured.get(1)));
        show(
                photos.find(me, left.getValue().id()),
                photos.find(me, right.getValue().id()));
    }

    private static Optional<PhotoSummary> named(BeforeEnterEvent event, String which, List<PhotoSummary> photos) {
        var id = event.getLocation().getQueryParameters().getSingleParameter(which);
        return photos.stream()
                .filter(photo ->
                        id.filter(photo.id().value().toString()::equals).isPresent())
                .findFirst();
    }

    private void show(PhotoDetails one, PhotoDetails other) {
        var pictures = new Div(picture(one), picture(other));
        pictures.addClassName("compare-pictures");
        content.add(pictures, table(one, other));
    }

    private Component picture(PhotoDetails photo) {
        return new Image(
                photo.screen(),
                getTranslation("dating.photo.picture", photo.summary().fileName()));
    }

    private Component table(PhotoDetails one, PhotoDetails other) {
        var heads = new NativeTableRow(
                new NativeTableHeaderCell(getTranslation("dating.compare.what")),
                new NativeTableHeaderCell(getTranslation("dating.compare.left")),
                new NativeTableHeaderCell(getTranslation("dating.compare.right")),
                new NativeTableHeaderCell(getTranslation("dating.compare.better")));
        var body = new NativeTableBody();
        body.add(row(
                getTranslation("dating.photo.score"),
                one.summary().score(),
                other.summary().score()));
        for (Aspect aspect : Aspect.values()) {
            body.add(row(
                    getTranslation(aspect.messageKey()), score(one.reading(), aspect), score(other.reading(), aspect)));
        }
        var head = new NativeTableHeader(heads);
        var table = new NativeTable(head, body);
        table.addClassNames("compare-table", "numbers");
        return table;
    }

    private static @Nullable Integer score(@Nullable PhotoReading reading, Aspect aspect) {
        return reading == null ? null : reading.score(aspect).orElse(null);
    }

    private NativeTableRow row(String name, @Nullable Integer one, @Nullable Integer other) {
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(head);
        row.add(new NativeTableCell(words(one)));
        row.add(new NativeTableCell(words(other)));
        row.add(new NativeTableCell(one == null || other == null ? "–" : better(one - other)));
        return row;
    }

    private String words(@Nullable Integer score) {
        return score == null ? getTranslation("dating.photo.unknown") : String.valueOf(score);
    }

    private String better(int difference) {
        if (difference == 0) {
            return getTranslation("dating.compare.equal");
        }
        return getTranslation(
                difference > 0 ? "dating.compare.left-by" : "dating.compare.right-by", Math.abs(difference));
    }
}
