package app.facet.product.dating.ui;

import app.facet.platform.ui.NarrowColumn;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import app.facet.product.dating.Evidence;
import app.facet.product.dating.PlatformDesk;
import app.facet.product.dating.PlatformDesk.Row;
import app.facet.product.dating.PlatformDesk.Terms;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Stream;

/** What each dating platform does to photos, in the hands of an admin. */
@Route("admin/dating/platforms")
@PageTitle("dating.platforms.title")
@Menu(order = 74, title = "dating.platforms.title", icon = "image")
@RolesAllowed("ADMIN")
@StyleSheet("dating.css")
class PlatformsView extends VerticalLayout {

    private static final long serialVersionUID = 1L;
    private static final String CHANGE = """
            <vaadin-button theme="tertiary" aria-label="${item.changeOn}" @click=${change}>${item.change}</vaadin-button>""";
    private static final String EVERYTHING = """
            <div class="narrow-row"><strong>${item.name}</strong><span>${item.takes}</span>
            <span class="quiet">${item.evidence}</span>%s</div>""".formatted(CHANGE);

    private final transient PlatformDesk desk;
    private final transient StepUpDialog stepUp;
    private final Grid<Row> list = new Grid<>();

    PlatformsView(PlatformDesk desk, StepUpDialog stepUp) {
        this.desk = desk;
        this.stepUp = stepUp;
        addClassName("list-view");
        setPadding(false);
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.setAllRowsVisible(true);
        list.getElement().setAttribute("aria-label", getTranslation("dating.platforms.title"));
        list.addColumn(Row::name).setHeader(getTranslation("dating.texts.platform"));
        list.addColumn(this::takes)
                .setHeader(getTranslation("dating.texts.takes"))
                .setFlexGrow(2);
        list.addColumn(this::evidence)
                .setHeader(getTranslation("dating.texts.evidence"))
                .setFlexGrow(2);
        list.addColumn(rendered(CHANGE))
                .setHeader(getTranslation("dating.texts.action"))
                .setWidth("140px")
                .setFlexGrow(0);
        NarrowColumn.addTo(list, rendered(EVERYTHING));
        list.setItems(desk.rows());
        add(new PageHeader(getTranslation("dating.platforms.title"), getTranslation("dating.platforms.purpose")), list);
    }

    private LitRenderer<Row> rendered(String html) {
        return LitRenderer.<Row>of(html)
                .withProperty("name", Row::name)
                .withProperty("takes", this::takes)
                .withProperty("evidence", this::evidence)
                .withProperty("change", row -> getTranslation("dating.texts.change"))
                .withProperty("changeOn", row -> getTranslation("dating.texts.change-which", row.name()))
                .withFunction("change", this::change);
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

    private String evidence(Row row) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(row.checkedOn());
        return getTranslation(
                "dating.texts.checked", getTranslation(row.terms().evidence().messageKey()), day);
    }

    private void change(Row row) {
        var terms = row.terms();
        var photos = number("dating.platforms.photos", terms.photosAtMost(), 1, 20);
        var width = number("dating.platforms.width", terms.frameWidth(), 1, 100);
        var height = number("dating.platforms.height", terms.frameHeight(), 1, 100);
        var side = number("dating.platforms.side", terms.shortestSide(), 200, 4_000);
        var evidence = new Select<Evidence>();
        evidence.setLabel(getTranslation("dating.texts.evidence"));
        evidence.setItems(Evidence.values());
        evidence.setItemLabelGenerator(word -> getTranslation(word.messageKey()));
        evidence.setValue(terms.evidence());
        var dialog = new Dialog(row.name());
        var fields = new Div(photos, width, height, side, evidence);
        fields.addClassName("platform-fields");
        dialog.add(fields);
        var save = new Button(getTranslation("dating.texts.save"), click -> {
            if (Stream.of(photos, width, height, side).noneMatch(field -> field.isInvalid() || field.isEmpty())) {
                var wanted = new Terms(
                        photos.getValue(), width.getValue(), height.getValue(), side.getValue(), evidence.getValue());
                stepUp.then(() -> save(row, wanted, dialog));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("ui.confirm.keep"), click -> dialog.close()), save);
        dialog.open();
    }

    private void save(Row row, Terms terms, Dialog dialog) {
        desk.change(row.code(), terms);
        dialog.close();
        list.setItems(desk.rows());
        Toasts.success(getTranslation("dating.texts.saved", row.name()));
    }

    private IntegerField number(String key, int value, int least, int most) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        return field;
    }

    // Package-private test seam.
    Grid<Row> list() {
        return list;
    }
}
