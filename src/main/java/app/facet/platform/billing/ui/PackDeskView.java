package app.facet.platform.billing.ui;

import app.facet.platform.billing.Pack;
import app.facet.platform.billing.PackDesk;
import app.facet.platform.ui.NarrowColumn;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The packs of credits people can buy. */
@Route("admin/plans/packs")
@PageTitle("billing.desk.packs.title")
@RolesAllowed("ADMIN")
@StyleSheet("billing-desk.css")
class PackDeskView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    private static final String STATE = """
            <span class="desk-state" data-on=${item.on}>${item.state}</span>""";
    private static final String CHANGE = """
            <vaadin-button theme="tertiary small" aria-label="${item.changeOn}" @click=${change}>${item.change}</vaadin-button>""";
    private static final String EVERYTHING = """
            <div class="narrow-row"><strong>${item.name}</strong><span class="numbers">${item.rest}</span>%s%s</div>""".formatted(STATE, CHANGE);

    private final transient PackDesk desk;
    private final transient StepUpDialog stepUp;
    private final DeskWords words = DeskWords.of(getLocale());
    private final Grid<Pack> list = new Grid<>();

    PackDeskView(PackDesk desk, StepUpDialog stepUp) {
        this.desk = desk;
        this.stepUp = stepUp;
        addClassName("list-view");
        setPadding(false);
        addColumns();
        list.setItems(desk.packs());
        var another = new Button(words.get("packs.add"), click -> addOne());
        another.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeader(words.get("packs.title"), words.get("packs.purpose"), another),
                new DeskTabs(words, DeskTabs.Tab.PACKS),
                list);
    }

    private void addColumns() {
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.getElement().setAttribute("aria-label", words.get("packs.title"));
        list.addColumn(Pack::name).setHeader(words.get("pack.name")).setFlexGrow(2);
        number("pack.credits", pack -> words.number(pack.credits()));
        number("pack.price", pack -> words.money(pack.price(), pack.currency()));
        number("packs.each", this::each);
        number("pack.days", pack -> words.number(pack.validDays()));
        list.addColumn(template(STATE)).setHeader(words.get("state"));
        list.addColumn(template(CHANGE))
                .setHeader(words.get("action"))
                .setWidth("130px")
                .setFlexGrow(0);
        NarrowColumn.addTo(list, template(EVERYTHING));
    }

    private void number(String key, ValueProvider<Pack, ?> value) {
        list.addColumn(value)
                .setHeader(words.get(key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }

    private String each(Pack pack) {
        return words.money(
                pack.price().divide(BigDecimal.valueOf(pack.credits()), 2, RoundingMode.HALF_UP), pack.currency());
    }

    private LitRenderer<Pack> template(String html) {
        return LitRenderer.<Pack>of(html)
                .withProperty("name", Pack::name)
                .withProperty("on", pack -> String.valueOf(pack.onSale()))
                .withProperty("state", pack -> words.get(pack.onSale() ? "on-sale" : "off-sale"))
                .withProperty(
                        "rest",
                        pack -> words.get(
                                "packs.rest",
                                pack.credits(),
                                words.money(pack.price(), pack.currency()),
                                pack.validDays()))
                .withProperty("change", pack -> words.get("change"))
                .withProperty("changeOn", pack -> words.get("change-which", pack.name()))
                .withFunction("change", this::change);
    }

    private void addOne() {
        var form = new PackForm(words);
        open(words.get("packs.new"), form, () -> desk.add(form.code(), form.draft()));
    }

    private void change(Pack pack) {
        var form = new PackForm(words).show(pack);
        open(pack.name(), form, () -> desk.change(pack.code(), form.draft()));
    }

    private void open(String title, PackForm form, SerializableRunnable save) {
        new DeskDialog(
                        title,
                        form,
                        dialog -> stepUp.then(() -> {
                            save.run();
                            dialog.close();
                            list.setItems(desk.packs());
                            Toasts.success(words.get("packs.saved"));
                        }))
                .open();
    }

    // Package-private test seam.
    Grid<Pack> list() {
        return list;
    }
}
