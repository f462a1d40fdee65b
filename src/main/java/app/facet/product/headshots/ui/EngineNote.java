package app.facet.product.headshots.ui;

import app.facet.platform.ai.PhotoConsent;
import app.facet.platform.ai.PictureModel;
import app.facet.platform.kernel.AccountId;
import app.facet.product.headshots.Style;
import app.facet.product.headshots.StyleEngines;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
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
@StyleSheet("headshots-engines.css")
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
    private String styles = "";
    private String makers = "";

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
            styles = names(made.stream().map(style -> style.name(getLocale())).toList());
            makers = names(makers(made));
            fill();
        }
    }

    private Paragraph question() {
        return new Paragraph(getTranslation("headshots.engine.ask.question", styles, makers));
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

    private void fill() {
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
        add(question(), new Paragraph(getTranslation("headshots.engine.ask.terms")), buttons);
    }

    private void decide(boolean given) {
        models.consent().decide(models.me(), given);
        show(chosen);
    }

    /** Goes on at once where there is nothing to ask, else when there is an answer. Whoever gives none has not ordered. */
    void answered(SerializableRunnable goOn) {
        if (!isVisible() || models.consent().latest(models.me()).isPresent()) {
            goOn.run();
            return;
        }
        var dialog = new Dialog(getTranslation("headshots.engine.ask.title"));
        dialog.setWidth("min(560px, 100%)");
        var question = new Div(question(), new Paragraph(getTranslation("headshots.engine.ask.terms")));
        question.addClassName("engine-question");
        dialog.add(question);
        dialog.getFooter()
                .add(
                        answer("headshots.engine.ask.no", false, dialog, goOn),
                        answer("headshots.engine.ask.yes", true, dialog, goOn));
        dialog.open();
    }

    private Button answer(String key, boolean given, Dialog dialog, SerializableRunnable goOn) {
        return new Button(getTranslation(key), click -> {
            dialog.close();
            decide(given);
            goOn.run();
        });
    }
}
