package app.facet.product.dating.ui;

import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import app.facet.product.dating.PlatformDesk;
import app.facet.product.dating.PlatformDesk.Row;
import app.facet.product.dating.PlatformDesk.Terms;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What each dating platform does to photos, in the hands of an admin. */
@Route("admin/dating/platforms")
@PageTitle("dating.platforms.title")
@Menu(order = 74, title = "dating.platforms.title", icon = "image")
@RolesAllowed("ADMIN")
@StyleSheet("dating.css")
class PlatformsView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    private final transient PlatformDesk desk;
    private final transient StepUpDialog stepUp;
    private final RuleGrid<Row> list;

    PlatformsView(PlatformDesk desk, StepUpDialog stepUp) {
        this.desk = desk;
        this.stepUp = stepUp;
        addClassName("list-view");
        setPadding(false);
        String title = getTranslation("dating.platforms.title");
        list = new RuleGrid<>(
                title,
                new RuleGrid.Row<>(
                        Row::name, this::takes, row -> row.terms().evidence(), Row::checkedOn, this::change));
        list.setItems(desk.rows());
        add(new PageHeader(title, getTranslation("dating.platforms.purpose")), list);
    }

    private String takes(Row row) {
        var terms = row.terms();
        return getTranslation(
                "dating.platforms.takes",
                terms.photosAtMost(),
                terms.frameWidth(),
                terms.frameHeight(),
                String.valueOf(terms.shortestSide()));
    }

    private void change(Row row) {
        var terms = row.terms();
        var dialog = new RuleDialog(row.name());
        var photos = dialog.number("dating.platforms.photos", terms.photosAtMost(), 1, 20);
        var width = dialog.number("dating.platforms.width", terms.frameWidth(), 1, 100);
        var height = dialog.number("dating.platforms.height", terms.frameHeight(), 1, 100);
        var side = dialog.number("dating.platforms.side", terms.shortestSide(), 200, 4_000);
        var evidence = dialog.evidence(terms.evidence());
        dialog.open(() -> {
            var wanted = new Terms(
                    photos.getValue(), width.getValue(), height.getValue(), side.getValue(), evidence.getValue());
            stepUp.then(() -> save(row, wanted, dialog));
        });
    }

    private void save(Row row, Terms terms, RuleDialog dialog) {
        desk.change(row.code(), terms);
        dialog.close();
        list.setItems(desk.rows());
        Toasts.success(getTranslation("dating.texts.saved", row.name()));
    }

    // Package-private test seam.
    RuleGrid<Row> list() {
        return list;
    }
}
