package app.facet.product.dating.bios.ui;

import app.facet.platform.ui.NarrowColumn;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import app.facet.product.dating.Evidence;
import app.facet.product.dating.bios.TextCount;
import app.facet.product.dating.bios.TextRule;
import app.facet.product.dating.bios.TextRuleDesk;
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
import java.util.Locale;

/** What texts each dating platform takes, in the hands of an admin. */
@Route("admin/dating/texts")
@PageTitle("dating.texts.title")
@Menu(order = 75, title = "dating.texts.title", icon = "pen")
@RolesAllowed("ADMIN")
@StyleSheet("dating-bios.css")
class TextRulesView extends VerticalLayout {

    private static final long serialVersionUID = 1L;
    private static final String CHANGE = """
            <vaadin-button theme="tertiary" aria-label="${item.changeOn}" @click=${change}>${item.change}</vaadin-button>""";
    private static final String EVERYTHING = """
            <div class="narrow-row"><strong>${item.name}</strong><span>${item.takes}</span>
            <span class="quiet">${item.evidence}</span>%s</div>""".formatted(CHANGE);

    private final transient TextRuleDesk desk;
    private final transient StepUpDialog stepUp;
    private final Grid<TextRule> list = new Grid<>();

    TextRulesView(TextRuleDesk desk, StepUpDialog stepUp) {
        this.desk = desk;
        this.stepUp = stepUp;
        addClassName("list-view");
        setPadding(false);
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.setAllRowsVisible(true);
        list.getElement().setAttribute("aria-label", getTranslation("dating.texts.title"));
        list.addColumn(TextRule::name).setHeader(getTranslation("dating.texts.platform"));
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
        list.setItems(desk.rules());
        add(new PageHeader(getTranslation("dating.texts.title"), getTranslation("dating.texts.purpose")), list);
    }

    private LitRenderer<TextRule> rendered(String html) {
        return LitRenderer.<TextRule>of(html)
                .withProperty("name", TextRule::name)
                .withProperty("takes", this::takes)
                .withProperty("evidence", this::evidence)
                .withProperty("change", rule -> getTranslation("dating.texts.change"))
                .withProperty("changeOn", rule -> getTranslation("dating.texts.change-which", rule.name()))
                .withFunction("change", this::change);
    }

    private String takes(TextRule rule) {
        return getTranslation(
                "dating.texts." + rule.kind().name().toLowerCase(Locale.ROOT),
                rule.howMany(),
                rule.atMost(),
                count(rule.counted()));
    }

    private String count(TextCount count) {
        return getTranslation(
                "dating.texts.counted." + count.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String evidence(TextRule rule) {
        return getTranslation(
                "dating.texts.checked", word(rule.evidence()), rule.checkedOn().toString());
    }

    private String word(Evidence evidence) {
        return getTranslation(evidence.messageKey());
    }

    private void change(TextRule rule) {
        var howMany = number("dating.texts.how-many", rule.howMany(), 1, 10);
        var atMost = number("dating.texts.at-most", rule.atMost(), 20, 5000);
        var counted = new Select<TextCount>();
        counted.setLabel(getTranslation("dating.texts.counted"));
        counted.setItems(TextCount.values());
        counted.setItemLabelGenerator(this::count);
        counted.setValue(rule.counted());
        var evidence = new Select<Evidence>();
        evidence.setLabel(getTranslation("dating.texts.evidence"));
        evidence.setItems(Evidence.values());
        evidence.setItemLabelGenerator(this::word);
        evidence.setValue(rule.evidence());
        var fields = new Div(howMany, atMost, counted, evidence);
        fields.addClassName("bio-fields");
        var dialog = new Dialog(rule.name());
        dialog.add(fields);
        var cancel = new Button(getTranslation("ui.confirm.keep"), click -> dialog.close());
        var save = new Button(getTranslation("dating.texts.save"), click -> {
            if (!howMany.isInvalid() && !atMost.isInvalid() && !howMany.isEmpty() && !atMost.isEmpty()) {
                stepUp.then(() -> {
                    desk.change(
                            rule.platform(),
                            howMany.getValue(),
                            atMost.getValue(),
                            counted.getValue(),
                            evidence.getValue());
                    dialog.close();
                    list.setItems(desk.rules());
                    Toasts.success(getTranslation("dating.texts.saved", rule.name()));
                });
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(cancel, save);
        dialog.open();
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
    Grid<TextRule> list() {
        return list;
    }
}
