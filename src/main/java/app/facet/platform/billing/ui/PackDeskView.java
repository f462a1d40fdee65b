package app.facet.platform.billing.ui;

import app.facet.platform.billing.Pack;
import app.facet.platform.billing.PackDesk;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.function.SerializableRunnable;
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

    private final transient PackDesk desk;
    private final transient StepUpDialog stepUp;
    private final DeskWords words = DeskWords.of(getLocale());
    private final DeskGrid<Pack> list = new DeskGrid<>(
            words,
            "packs.title",
            new DeskGrid.Row<>(
                    pack -> pack.name(words.locale()),
                    Pack::onSale,
                    pack -> words.get(pack.onSale() ? "on-sale" : "off-sale"),
                    this::rest,
                    this::change));

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
        list.addColumn(pack -> pack.name(words.locale()))
                .setHeader(words.get("pack.name"))
                .setFlexGrow(2);
        list.number("pack.credits", pack -> words.number(pack.credits()));
        list.number("pack.price", pack -> words.money(pack.price(), pack.currency()));
        list.number("packs.each", this::each);
        list.number("pack.days", pack -> words.number(pack.validDays()));
        list.addStateAndButton();
    }

    private String each(Pack pack) {
        return words.money(
                pack.price().divide(BigDecimal.valueOf(pack.credits()), 2, RoundingMode.HALF_UP), pack.currency());
    }

    private String rest(Pack pack) {
        return words.get("packs.rest", pack.credits(), words.money(pack.price(), pack.currency()), pack.validDays());
    }

    private void addOne() {
        var form = new PackForm(words);
        open(words.get("packs.new"), form, () -> desk.add(form.code(), form.draft()));
    }

    private void change(Pack pack) {
        var form = new PackForm(words).show(pack);
        open(pack.name(words.locale()), form, () -> desk.change(pack.code(), form.draft()));
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
    DeskGrid<Pack> list() {
        return list;
    }
}
