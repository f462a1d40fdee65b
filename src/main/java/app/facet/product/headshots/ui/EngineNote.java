package app.facet.product.headshots.ui;

import app.facet.platform.ai.PhotoConsent;
import app.facet.platform.ai.PictureModel;
import app.facet.platform.kernel.AccountId;
import app.facet.product.headshots.Style;
import app.facet.product.headshots.StyleEngines;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.text.ListFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says before an order which of the chosen styles a model of another company makes, and asks whether the photo may go there
 * as long as that has no answer. Both answers are as easy. Empty where the studio makes them all.
 */
@StyleSheet("ai.css")
class EngineNote extends Section {

    private static final long serialVersionUID = 1L;

    /** Which models make which styles, and whether the person lets them. */
    record Models(StyleEngines engines, PhotoConsent consent, AccountId me) {

        Map<String, PictureModel> byStyle() {
            return engines.of(me);
        }
    }

    private final transient Models models;
    private final transient Map<String, PictureModel> byStyle;
    private transient List<Style> chosen = List.of();

    EngineNote(Models models, Map<String, PictureModel> byStyle) {
        this.models = models;
        this.byStyle = byStyle;
        addClassName("photo-question");
        getElement().setAttribute("aria-label", getTranslation("headshots.engine.ask.title"));
        setVisible(false);
    }

    void show(List<Style> wanted) {
        chosen = wanted;
        removeAll();
        var made = wanted.stream()
                .filter(style -> byStyle.containsKey(style.code()))
                .toList();
        setVisible(!made.isEmpty());
        if (!made.isEmpty()) {
            fill(names(made.stream().map(style -> style.name(getLocale())).toList()), names(makers(made)));
        }
    }

    private List<String> makers(List<Style> made) {
        var makers = new LinkedHashSet<String>();
        made.forEach(style -> Optional.ofNullable(byStyle.get(style.code()))
                .ifPresent(model -> makers.add(EngineWords.name(model.code(), getLocale()))));
        return new ArrayList<>(makers);
    }

    private String names(List<String> all) {
        return ListFormat.getInstance(getLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(all);
    }

    private void fill(String styles, String makers) {
        var decision = models.consent().latest(models.me());
        if (decision.isPresent()) {
            boolean given = decision.get().given();
            add(new Paragraph(
                    getTranslation(given ? "headshots.engine.goes" : "headshots.engine.stays", styles, makers)));
            return;
        }
        var buttons = new Div(
                new Button(getTranslation("headshots.engine.ask.yes"), click -> decide(true)),
                new Button(getTranslation("headshots.engine.ask.no"), click -> decide(false)));
        buttons.addClassName("photo-question-buttons");
        add(
                new Paragraph(getTranslation("headshots.engine.ask.question", styles, makers)),
                new Paragraph(getTranslation("headshots.engine.ask.terms")),
                buttons);
    }

    private void decide(boolean given) {
        models.consent().decide(models.me(), given);
        show(chosen);
    }
}
