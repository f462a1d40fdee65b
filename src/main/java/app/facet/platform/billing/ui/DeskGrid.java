package app.facet.platform.billing.ui;

import app.facet.platform.ui.NarrowColumn;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.function.ValueProvider;
import java.io.Serializable;

/** Things an admin changes, one a row: what each is called, how it stands, and a button that opens it. */
@Uses(Button.class)
class DeskGrid<T> extends Grid<T> {

    private static final long serialVersionUID = 1L;

    private static final String STATE = """
            <span class="desk-state" data-on=${item.on}>${item.state}</span>""";
    private static final String CHANGE = """
            <vaadin-button theme="tertiary small" aria-label="${item.changeOn}" @click=${change}>${item.change}</vaadin-button>""";
    private static final String EVERYTHING = """
            <div class="narrow-row"><strong>${item.name}</strong><span class="numbers">${item.rest}</span>%s%s</div>""".formatted(STATE, CHANGE);

    /**
     * What is said of a row.
     *
     * @param on whether its state is marked
     * @param rest beside its name where there is room for one column only
     */
    record Row<T>(
            SerializableFunction<T, String> name,
            SerializablePredicate<T> on,
            SerializableFunction<T, String> state,
            SerializableFunction<T, String> rest,
            SerializableConsumer<T> change)
            implements Serializable {}

    private final DeskWords words;
    private final Row<T> row;

    DeskGrid(DeskWords words, String title, Row<T> row) {
        this.words = words;
        this.row = row;
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", words.get(title));
    }

    final void number(String key, ValueProvider<T, ?> value) {
        addColumn(value)
                .setHeader(words.get(key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }

    /** The last columns, and the one that stands for all. */
    final void addStateAndButton() {
        addColumn(template(STATE)).setHeader(words.get("state"));
        addColumn(template(CHANGE))
                .setHeader(words.get("action"))
                .setWidth("130px")
                .setFlexGrow(0);
        NarrowColumn.addTo(this, template(EVERYTHING));
    }

    private LitRenderer<T> template(String html) {
        return LitRenderer.<T>of(html)
                .withProperty("name", row.name()::apply)
                .withProperty("on", one -> String.valueOf(row.on().test(one)))
                .withProperty("state", row.state()::apply)
                .withProperty("rest", row.rest()::apply)
                .withProperty("change", one -> words.get("change"))
                .withProperty(
                        "changeOn", one -> words.get("change-which", row.name().apply(one)))
                .withFunction("change", row.change());
    }
}
