package app.facet.product.dating.bios.ui;

import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import app.facet.product.dating.Evidence;
import app.facet.product.dating.bios.TextCount;
import app.facet.product.dating.bios.TextRule;
import app.facet.product.dating.bios.TextRuleDesk;
import app.facet.product.dating.ui.RuleDialog;
import app.facet.product.dating.ui.RuleGrid;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
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
@StyleSheet("dating.css")
class TextRulesView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    /** The figures of one platform, as they were typed. */
    private record Figures(int howMany, int atMost, TextCount counted, Evidence evidence) {}

    private final transient TextRuleDesk desk;
    private final transient StepUpDialog stepUp;
    private final RuleGrid<TextRule> list;

    TextRulesView(TextRuleDesk desk, StepUpDialog stepUp) {
        this.desk = desk;
        this.stepUp = stepUp;
        addClassName("list-view");
        setPadding(false);
        String title = getTranslation("dating.texts.title");
        list = new RuleGrid<>(
                title,
                new RuleGrid.Row<>(TextRule::name, this::takes, TextRule::evidence, TextRule::checkedOn, this::change));
        list.setItems(desk.rules());
        add(new PageHeader(title, getTranslation("dating.texts.purpose")), list);
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

    void change(TextRule rule) {
        var dialog = new RuleDialog(rule.name());
        var howMany = dialog.number("dating.texts.how-many", rule.howMany(), 1, 10);
        var atMost = dialog.number("dating.texts.at-most", rule.atMost(), 20, 5_000);
        var counted = dialog.choice("dating.texts.counted", TextCount.values(), rule.counted(), this::count);
        var evidence = dialog.evidence(rule.evidence());
        dialog.open(() -> {
            var wanted = new Figures(howMany.getValue(), atMost.getValue(), counted.getValue(), evidence.getValue());
            stepUp.then(() -> save(rule, wanted, dialog));
        });
    }

    private void save(TextRule rule, Figures wanted, RuleDialog dialog) {
        desk.change(rule.platform(), wanted.howMany(), wanted.atMost(), wanted.counted(), wanted.evidence());
        dialog.close();
        list.setItems(desk.rules());
        Toasts.success(getTranslation("dating.texts.saved", rule.name()));
    }

    // Package-private test seam.
    RuleGrid<TextRule> list() {
        return list;
    }
}
