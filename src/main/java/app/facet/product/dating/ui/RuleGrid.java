package app.facet.product.dating.ui;

import app.facet.platform.ui.NarrowColumn;
import app.facet.product.dating.Evidence;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** The platforms, one a row: what each takes, how that is known and since when, and a button that changes it. */
@Uses(Button.class)
public final class RuleGrid<T> extends Grid<T> {

    private static final long serialVersionUID = 1L;
    private static final String CHANGE = """
            <vaadin-button theme="tertiary" aria-label="${item.changeOn}" @click=${change}>${item.change}</vaadin-button>""";
    private static final String EVERYTHING = """
            <div class="narrow-row"><strong>${item.name}</strong><span>${item.takes}</span>
            <span class="quiet">${item.evidence}</span>%s</div>""".formatted(CHANGE);

    /** What is said of a platform, and what its button does. */
    public record Row<T>(
            SerializableFunction<T, String> name,
            SerializableFunction<T, String> takes,
            SerializableFunction<T, Evidence> evidence,
            SerializableFunction<T, LocalDate> checkedOn,
            SerializableConsumer<T> change)
            implements Serializable {}

    private final Row<T> row;

    public RuleGrid(String title, Row<T> row) {
        this.row = row;
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        getElement().setAttribute("aria-label", title);
        addColumn(row.name()::apply).setHeader(getTranslation("dating.texts.platform"));
        addColumn(row.takes()::apply)
                .setHeader(getTranslation("dating.texts.takes"))
                .setFlexGrow(2);
        addColumn(this::evidence)
                .setHeader(getTranslation("dating.texts.evidence"))
                .setFlexGrow(2);
        addColumn(rendered(CHANGE))
                .setHeader(getTranslation("dating.texts.action"))
                .setWidth("140px")
                .setFlexGrow(0);
        NarrowColumn.addTo(this, rendered(EVERYTHING));
    }

    private LitRenderer<T> rendered(String html) {
        return LitRenderer.<T>of(html)
                .withProperty("name", row.name()::apply)
                .withProperty("takes", row.takes()::apply)
                .withProperty("evidence", this::evidence)
                .withProperty("change", one -> getTranslation("dating.texts.change"))
                .withProperty(
                        "changeOn",
                        one -> getTranslation(
                                "dating.texts.change-which", row.name().apply(one)))
                .withFunction("change", row.change());
    }

    private String evidence(T one) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(row.checkedOn().apply(one));
        return getTranslation(
                "dating.texts.checked", getTranslation(row.evidence().apply(one).messageKey()), day);
    }
}
