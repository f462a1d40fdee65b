package app.facet.platform.billing.ui;

import app.facet.platform.audit.spi.People;
import app.facet.platform.billing.HoldDesk;
import app.facet.platform.billing.OpenHold;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.NarrowColumn;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;

/** Credits that have been set aside for more than a day, with a button that gives them back. */
@Route("admin/plans/holds")
@PageTitle("billing.desk.holds.title")
@RolesAllowed("ADMIN")
@StyleSheet("billing-desk.css")
class HoldDeskView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    private static final String WHO = """
            <a href="admin/users/${item.account}">${item.who}</a>""";
    private static final String BACK = """
            <vaadin-button theme="tertiary small" aria-label="${item.backTo}" @click=${back}>${item.back}</vaadin-button>""";
    private static final String EVERYTHING = """
            <div class="narrow-row">%s<span>${item.action}</span><span class="numbers">${item.credits}</span>
            <span class="quiet numbers">${item.since}</span>%s</div>""".formatted(WHO, BACK);

    private final transient HoldDesk desk;
    private final transient People people;
    private final transient StepUpDialog stepUp;
    private final DeskWords words = DeskWords.of(getLocale());
    private final transient Map<AccountId, String> names = new HashMap<>();
    private final Grid<OpenHold> list = new Grid<>();

    HoldDeskView(HoldDesk desk, People people, StepUpDialog stepUp) {
        this.desk = desk;
        this.people = people;
        this.stepUp = stepUp;
        addClassName("list-view");
        setPadding(false);
        addColumns();
        list.setItemsPageable(this::holds);
        add(
                new PageHeader(words.get("holds.title"), words.get("holds.purpose")),
                new DeskTabs(words, DeskTabs.Tab.HOLDS),
                list);
    }

    private List<OpenHold> holds(Pageable page) {
        var holds = desk.hanging(page);
        names.putAll(people.names(holds.stream().map(OpenHold::account).collect(Collectors.toSet())));
        return holds;
    }

    private void addColumns() {
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.setEmptyStateText(words.get("holds.none"));
        list.getElement().setAttribute("aria-label", words.get("holds.title"));
        list.addColumn(template(WHO)).setHeader(words.get("holds.who")).setFlexGrow(2);
        list.addColumn(this::action).setHeader(words.get("prices.action")).setFlexGrow(2);
        list.addColumn(hold -> words.number(hold.credits()))
                .setHeader(words.get("holds.credits"))
                .setTextAlign(ColumnTextAlign.END);
        list.addColumn(hold -> words.time(hold.since()))
                .setHeader(words.get("holds.since"))
                .setWidth("190px")
                .setFlexGrow(0);
        list.addColumn(template(BACK))
                .setHeader(words.get("action"))
                .setWidth("170px")
                .setFlexGrow(0);
        NarrowColumn.addTo(list, template(EVERYTHING));
    }

    private LitRenderer<OpenHold> template(String html) {
        return LitRenderer.<OpenHold>of(html)
                .withProperty("account", hold -> hold.account().toString())
                .withProperty("who", this::who)
                .withProperty("action", this::action)
                .withProperty("credits", hold -> words.get("credits", hold.credits()))
                .withProperty("since", hold -> words.time(hold.since()))
                .withProperty("back", hold -> words.get("holds.back"))
                .withProperty("backTo", hold -> words.get("holds.back-to", who(hold)))
                .withFunction("back", this::giveBack);
    }

    private String who(OpenHold hold) {
        return names.getOrDefault(hold.account(), hold.account().toString());
    }

    private String action(OpenHold hold) {
        return words.get("credits.open", words.action(hold.action()), hold.quantity());
    }

    private void giveBack(OpenHold hold) {
        ConfirmDialog.ask(
                words.get("holds.question", hold.credits(), who(hold)),
                words.get("holds.consequence"),
                words.get("holds.back"),
                () -> stepUp.then(() -> {
                    desk.giveBack(hold.id());
                    list.getDataProvider().refreshAll();
                    Toasts.success(words.get("holds.given-back", hold.credits()));
                }));
    }

    // Package-private test seam.
    Grid<OpenHold> list() {
        return list;
    }
}
