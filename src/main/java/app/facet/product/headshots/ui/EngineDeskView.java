package app.facet.product.headshots.ui;

import app.facet.platform.ai.PictureModel;
import app.facet.platform.ai.Prompt;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import app.facet.product.headshots.EngineDesk;
import app.facet.product.headshots.Style;
import app.facet.product.headshots.StyleDesk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The engines in the hands of an admin: how each does, which makes which style, what it is told, and refunds. */
@Route(HeadshotsRoutes.ENGINES)
@PageTitle("headshots.engines.title")
@Menu(order = 77, title = "headshots.engines.title", icon = "portrait")
@RolesAllowed("ADMIN")
@StyleSheet("headshots.css")
@StyleSheet("headshots-engines.css")
class EngineDeskView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final String DAYS = "days";
    private static final List<Integer> PERIODS = List.of(7, 30, 90);
    private static final int USUAL_PERIOD = 30;

    private final transient EngineDesk desk;
    private final transient StepUpDialog stepUp;
    private final Select<Integer> period = new Select<>();
    private final EngineTable figures = new EngineTable();
    private final ChargedPortraits charged;

    EngineDeskView(EngineDesk desk, StyleDesk styles, StepUpDialog stepUp) {
        this.desk = desk;
        this.stepUp = stepUp;
        var all = styles.all();
        charged = new ChargedPortraits(desk, stepUp, all, () -> figures.show(desk.figures(period.getValue())));
        addClassName("headshots-view");
        period.setLabel(getTranslation("headshots.engines.period"));
        period.addClassName("engine-period");
        period.setItems(PERIODS);
        period.setItemLabelGenerator(days -> getTranslation("headshots.engines.days", days == null ? 0 : days));
        period.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent()
                        .navigate(EngineDeskView.class, QueryParameters.of(DAYS, String.valueOf(change.getValue())));
            }
        });
        add(
                new PageHeader(getTranslation("headshots.engines.title"), getTranslation("headshots.engines.purpose")),
                section("headshots.engines.figures", period, figures),
                section("headshots.engines.styles", choices(all)),
                section("headshots.engines.prompts", prompts()),
                section("headshots.engines.charged", charged));
    }

    private Section section(String title, Component... content) {
        var section = new Section(new H2(getTranslation(title)));
        section.addClassName("headshots-section");
        section.add(content);
        return section;
    }

    /** The address says how many days are shown. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        int days = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DAYS)
                .flatMap(word -> PERIODS.stream()
                        .filter(one -> String.valueOf(one).equals(word))
                        .findFirst())
                .orElse(USUAL_PERIOD);
        period.setValue(days);
        figures.show(desk.figures(days));
        charged.reload();
    }

    private Div choices(List<Style> all) {
        var models = desk.models();
        var chosen = desk.chosen();
        var about = new Paragraph(
                getTranslation(models.isEmpty() ? "headshots.engines.none" : "headshots.engines.styles.about"));
        about.addClassName("quiet");
        var grid = new Div();
        grid.addClassName("engine-choices");
        all.forEach(style -> grid.add(choice(style, models, chosen)));
        return new Div(about, grid);
    }

    private Select<String> choice(Style style, List<PictureModel> models, Map<String, String> chosen) {
        var codes = new ArrayList<>(models.stream().map(PictureModel::code).toList());
        codes.addFirst("");
        String now = Optional.ofNullable(chosen.get(style.code())).orElse("");
        if (!codes.contains(now)) {
            codes.add(now); // switched off meanwhile: the studio stands in for it
        }
        var select = new Select<String>();
        select.setLabel(style.name(getLocale()));
        select.setItems(codes);
        select.setItemLabelGenerator(code -> EngineWords.name(code, getLocale()));
        select.setValue(now);
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                stepUp.then(() -> change(style, change.getValue()));
            }
        });
        return select;
    }

    private void change(Style style, String model) {
        desk.change(style.code(), Optional.of(model).filter(code -> !code.isEmpty()));
        Toasts.success(getTranslation(
                "headshots.engines.changed", style.name(getLocale()), EngineWords.name(model, getLocale())));
    }

    private Div prompts() {
        var about = new Paragraph(getTranslation("headshots.engines.prompts.about"));
        about.addClassName("quiet");
        var all = new Div(about);
        all.addClassName("engine-prompts");
        desk.prompts().forEach(prompt -> all.add(prompt(prompt)));
        return all;
    }

    private Details prompt(Prompt prompt) {
        var text = new Paragraph(prompt.text());
        text.addClassName("engine-prompt");
        text.getElement().setAttribute("lang", "en");
        var users = desk.models().stream()
                .filter(model -> desk.promptOf(model.code()).equals(prompt))
                .map(PictureModel::name)
                .toList();
        var used = new Paragraph(
                users.isEmpty()
                        ? getTranslation("headshots.engines.prompt.nobody")
                        : getTranslation("headshots.engines.prompt.of", String.join(", ", users)));
        used.addClassName("quiet");
        return new Details(
                getTranslation("headshots.engines.prompt", prompt.name(), prompt.version()), new Div(used, text));
    }

    // Package-private test seams.
    EngineTable figures() {
        return figures;
    }

    ChargedPortraits charged() {
        return charged;
    }
}
