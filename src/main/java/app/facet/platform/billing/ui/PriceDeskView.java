package app.facet.platform.billing.ui;

import app.facet.platform.billing.ActionPrice;
import app.facet.platform.billing.PriceDesk;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** What each action of every product costs in credits. */
@Route("admin/plans/prices")
@PageTitle("billing.desk.prices.title")
@RolesAllowed("ADMIN")
@StyleSheet("billing-desk.css")
class PriceDeskView extends VerticalLayout {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10_000;

    private static final String NAME = """
            <div class="desk-cell"><span>${item.name}</span><span class="quiet">${item.key}</span></div>""";
    private final transient PriceDesk desk;
    private final transient StepUpDialog stepUp;
    private final DeskWords words = DeskWords.of(getLocale());
    private final DeskGrid<ActionPrice> list = new DeskGrid<>(
            words,
            "prices.title",
            new DeskGrid.Row<>(
                    price -> words.action(price.action()),
                    price -> price.override() != null,
                    price -> words.get(price.override() == null ? "prices.as-usual" : "prices.set"),
                    this::credits,
                    this::change));

    PriceDeskView(PriceDesk desk, StepUpDialog stepUp) {
        this.desk = desk;
        this.stepUp = stepUp;
        addClassName("list-view");
        setPadding(false);
        addColumns();
        list.setItems(desk.prices());
        add(
                new PageHeader(words.get("prices.title"), words.get("prices.purpose")),
                new DeskTabs(words, DeskTabs.Tab.PRICES),
                list);
    }

    private void addColumns() {
        list.setEmptyStateText(words.get("prices.none"));
        list.addColumn(LitRenderer.<ActionPrice>of(NAME)
                        .withProperty("name", price -> words.action(price.action()))
                        .withProperty("key", ActionPrice::action))
                .setHeader(words.get("prices.action"))
                .setFlexGrow(3);
        list.number("prices.usual", price -> words.number(price.usual()));
        list.number("prices.now", this::credits);
        list.addStateAndButton();
    }

    private String credits(ActionPrice price) {
        return price.credits() == 0 ? words.get("prices.plan-only") : words.get("credits", price.credits());
    }

    private void change(ActionPrice price) {
        var form = new DeskForm(words, "price");
        var credits = form.number("credits", 0, MOST, true);
        credits.setHelperText(words.get("price.credits.help"));
        credits.setValue(price.credits());
        var dialog =
                new DeskDialog(words.action(price.action()), form, open -> set(open, price, DeskForm.value(credits)));
        if (price.override() != null) {
            dialog.offer(words.get("prices.back", price.usual()), open -> set(open, price, null));
        }
        dialog.open();
    }

    private void set(DeskDialog dialog, ActionPrice price, @Nullable Integer credits) {
        stepUp.then(() -> {
            desk.set(price.action(), credits);
            dialog.close();
            list.setItems(desk.prices());
            Toasts.success(words.get("prices.saved", words.action(price.action())));
        });
    }

    // Package-private test seam.
    DeskGrid<ActionPrice> list() {
        return list;
    }
}
