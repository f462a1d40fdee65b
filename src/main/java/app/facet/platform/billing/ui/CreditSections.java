package app.facet.platform.billing.ui;

import app.facet.platform.billing.Adjustment;
import app.facet.platform.billing.CreditDesk;
import app.facet.platform.billing.HoldDesk;
import app.facet.platform.billing.Movement;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;

/** Somebody's credits: what they have and from where, how that came about, and what an admin gives or takes. */
@StyleSheet("billing-desk.css")
class CreditSections extends Div {

    private static final long serialVersionUID = 1L;

    private static final String WHAT = """
            <div class="desk-cell"><span>${item.what}</span><span class="quiet numbers">${item.at}</span></div>""";

    private final transient CreditDesk desk;
    private final transient HoldDesk holds;
    private final transient StepUpDialog stepUp;
    private final AccountId account;
    private final DeskWords words = DeskWords.of(getLocale());
    private final MovementWords movements = new MovementWords(words);

    CreditSections(CreditDesk desk, HoldDesk holds, StepUpDialog stepUp, AccountId account) {
        this.desk = desk;
        this.holds = holds;
        this.stepUp = stepUp;
        this.account = account;
        addClassName("desk");
        show();
    }

    private void show() {
        removeAll();
        add(balance(), adjusting(), moved());
    }

    private SettingsSection balance() {
        var section = new SettingsSection("billing.desk.credits");
        var balance = desk.balance(account);
        var facts = new DescriptionList();
        facts.addClassName("facts");
        add(facts, words.get("credits.available"), words.number(balance.available()));
        add(facts, words.get("credits.held"), words.number(balance.held()));
        desk.lots(account).forEach(lot -> add(facts, movements.source(lot.source()), movements.left(lot)));
        holds.of(account)
                .forEach(hold -> add(
                        facts,
                        words.get("credits.open", words.action(hold.action()), hold.quantity()),
                        words.get("credits.open-since", hold.credits(), words.time(hold.since()))));
        section.addFields(facts);
        return section;
    }

    private static void add(DescriptionList facts, String name, String value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    private SettingsSection adjusting() {
        var section = new SettingsSection("billing.desk.credits.adjust");
        var form = new AdjustmentForm(words);
        section.addFields(form);
        section.addButton(
                words.get("credits.give"),
                () -> book(form, "credits.given", adjustment -> desk.give(account, adjustment)));
        section.addButton(
                words.get("credits.take"),
                () -> book(form, "credits.taken", adjustment -> desk.take(account, adjustment)));
        return section;
    }

    private void book(AdjustmentForm form, String afterwards, SerializableConsumer<Adjustment> act) {
        if (form.isComplete()) {
            var adjustment = form.adjustment();
            stepUp.then(() -> {
                act.accept(adjustment);
                show();
                Toasts.success(words.get(afterwards, adjustment.amount()));
            });
        }
    }

    private SettingsSection moved() {
        var section = new SettingsSection("billing.desk.movements");
        var list = new Grid<Movement>();
        list.addClassName("desk-movements");
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.setEmptyStateText(words.get("movements.none"));
        list.getElement().setAttribute("aria-label", words.get("movements.title"));
        list.addColumn(LitRenderer.<Movement>of(WHAT)
                        .withProperty("what", movements::what)
                        .withProperty("at", movement -> words.time(movement.at())))
                .setHeader(words.get("movements.what"))
                .setFlexGrow(3);
        number(list, "movements.available", movement -> movements.change(movement.available()));
        number(list, "movements.held", movement -> movements.change(movement.held()));
        list.setItemsPageable(page -> desk.movements(account, page));
        section.addFields(list);
        return section;
    }

    private void number(Grid<Movement> list, String key, ValueProvider<Movement, String> value) {
        list.addColumn(value)
                .setHeader(words.get(key))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(1);
    }
}
