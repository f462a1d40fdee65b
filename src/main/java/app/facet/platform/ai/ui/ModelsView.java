package app.facet.platform.ai.ui;

import app.facet.platform.ai.AiAdministration;
import app.facet.platform.ai.AiModel;
import app.facet.platform.ai.Cost;
import app.facet.platform.ai.ModelTerms;
import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.NarrowColumn;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ReaderZone;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** The models that can be asked, at which prices, and to which of them the house has a key. */
@Route("admin/ai")
@PageTitle("ai.models.title")
@Menu(order = 60, title = "ai.models.title", icon = "shield")
@RolesAllowed("ADMIN")
@StyleSheet("ai.css")
class ModelsView extends VerticalLayout {

    private static final long serialVersionUID = 1L;
    private static final long PER_MILLION = 1_000;

    private static final String STATE = """
            <span class="ai-state" data-on=${item.on}>${item.state}</span>""";
    private static final String CHANGE = """
            <vaadin-button theme="tertiary small" aria-label="${item.changeOn}" @click=${change}>${item.change}</vaadin-button>""";
    private static final String EVERYTHING = """
            <div class="narrow-row"><strong>${item.name}</strong>%s
            <span class="quiet numbers">${item.prices}</span>%s</div>""".formatted(STATE, CHANGE);

    private final transient AiAdministration administration;
    private final transient StepUpDialog stepUp;
    private final AiWords words = new AiWords(getLocale(), ReaderZone.current());
    private final Grid<AiModel> list = new Grid<>();

    ModelsView(AiAdministration administration, StepUpDialog stepUp) {
        this.administration = administration;
        this.stepUp = stepUp;
        addClassName("list-view");
        setPadding(false);
        addColumns();
        list.setItems(administration.models());
        var another = new Button(words.get("ai.models.add"), click -> addOne());
        another.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(words.get("ai.models.title"), words.get("ai.models.purpose"), another), keys(), list);
    }

    private Div keys() {
        var keys = new Div();
        keys.addClassName("ai-keys");
        keys.getElement().setAttribute("role", "list").setAttribute("aria-label", words.get("ai.models.keys"));
        administration.houseKeys().forEach((provider, set) -> {
            var key = new Span(words.get(set ? "ai.models.key-set" : "ai.models.key-unset", words.provider(provider)));
            key.getElement().setAttribute("role", "listitem").setAttribute("data-on", set);
            key.addClassName("ai-state");
            keys.add(key);
        });
        return keys;
    }

    private void addColumns() {
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.getElement().setAttribute("aria-label", words.get("ai.models.title"));
        list.addColumn(this::name).setHeader(words.get("ai.models.model")).setFlexGrow(3);
        list.addColumn(template(STATE)).setHeader(words.get("ai.models.state")).setFlexGrow(1);
        list.addColumn(model -> price(model.inMicros()))
                .setHeader(words.get("ai.models.in"))
                .setTextAlign(ColumnTextAlign.END);
        list.addColumn(model -> price(model.outMicros()))
                .setHeader(words.get("ai.models.out"))
                .setTextAlign(ColumnTextAlign.END);
        list.addColumn(model -> model.imageMicros() == 0 ? "–" : words.money(new Cost(model.imageMicros())))
                .setHeader(words.get("ai.models.image"))
                .setTextAlign(ColumnTextAlign.END);
        list.addColumn(model -> model.pricedOn().toString()).setHeader(words.get("ai.models.priced-on"));
        list.addColumn(template(CHANGE))
                .setHeader(words.get("ai.models.action"))
                .setWidth("130px")
                .setFlexGrow(0);
        NarrowColumn.addTo(list, template(EVERYTHING));
    }

    private LitRenderer<AiModel> template(String html) {
        return LitRenderer.<AiModel>of(html)
                .withProperty("name", this::name)
                .withProperty("on", model -> String.valueOf(model.enabled()))
                .withProperty("state", model -> words.get(model.enabled() ? "ai.models.on" : "ai.models.off"))
                .withProperty(
                        "prices",
                        model -> words.get("ai.models.prices", price(model.inMicros()), price(model.outMicros())))
                .withProperty("change", model -> words.get("ai.models.change"))
                .withProperty("changeOn", model -> words.get("ai.models.change-which", name(model)))
                .withFunction("change", this::change);
    }

    private String name(AiModel model) {
        String name = words.provider(model.provider()) + " · " + model.name();
        return model.beta() ? words.get("ai.models.beta", name) : name;
    }

    /** Providers price by the million tokens, so that is how people know it. */
    private String price(long microsPerThousand) {
        return words.money(new Cost(microsPerThousand * PER_MILLION));
    }

    private void change(AiModel model) {
        var dialog = dialog(
                Optional.of(model.terms()),
                terms -> administration.change(model.code(), terms),
                words.get("ai.models.changed", model.name()));
        dialog.offerRemoval(
                words,
                () -> ConfirmDialog.ask(
                        words.get("ai.models.remove-question", model.name()),
                        words.get("ai.models.remove-consequence"),
                        words.get("ai.models.remove"),
                        () -> stepUp.then(() -> {
                            administration.remove(model.code());
                            done(dialog, words.get("ai.models.removed", model.name()));
                        })));
        dialog.open();
    }

    private void addOne() {
        dialog(Optional.empty(), administration::add, words.get("ai.models.added"))
                .open();
    }

    private ModelDialog dialog(Optional<ModelTerms> known, SerializableConsumer<ModelTerms> save, String afterwards) {
        return new ModelDialog(
                known,
                administration.formats(),
                words,
                (dialog, terms) -> stepUp.then(() -> {
                    save.accept(terms);
                    done(dialog, afterwards);
                }));
    }

    private void done(ModelDialog dialog, String afterwards) {
        dialog.close();
        list.setItems(administration.models());
        Toasts.success(afterwards);
    }

    // Package-private test seam.
    Grid<AiModel> list() {
        return list;
    }
}
