package app.facet.platform.ai.ui;

import app.facet.platform.ai.ModelTerms;
import app.facet.platform.ai.spi.Ability;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a model is called, where it is, what it can do and costs, and whether it is asked. Stays open until it is saved. */
class ModelDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final ModelPlace place;
    private final ModelSkills skills;
    private final ModelPrices prices;

    /**
     * @param known the model to change; empty for one to add
     * @param save takes what was typed, and closes the dialog when it is stored
     */
    ModelDialog(
            Optional<ModelTerms> known,
            Map<String, Set<Ability>> formats,
            AiWords words,
            SerializableBiConsumer<ModelDialog, ModelTerms> save) {
        setHeaderTitle(known.map(ModelTerms::name).orElseGet(() -> words.get("ai.models.new")));
        setWidth("min(560px, 100%)");
        place = new ModelPlace(words, formats.keySet());
        skills = new ModelSkills(words, formats);
        prices = new ModelPrices(words);
        place.onFormat(skills::offer);
        known.ifPresent(terms -> {
            place.show(terms);
            skills.show(terms);
            prices.show(terms);
        });
        var fields = new Div(place, skills, prices);
        fields.addClassName("ai-model");
        add(fields);
        var done = new Button(words.get("ai.models.save"), click -> save(save));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.get("ai.models.cancel"), click -> close()), done);
    }

    /** Offers to take it out of the registry. */
    void offerRemoval(AiWords words, SerializableRunnable remove) {
        var button = new Button(words.get("ai.models.remove"), click -> remove.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        button.addClassName("ai-model-remove");
        getFooter().addComponentAsFirst(button);
    }

    private void save(SerializableBiConsumer<ModelDialog, ModelTerms> save) {
        place.check();
        skills.check();
        prices.check();
        var wrong = Stream.of(place.fields(), skills.fields(), prices.fields())
                .flatMap(List::stream)
                .filter(HasValidation::isInvalid)
                .findFirst();
        if (wrong.isEmpty()) {
            save.accept(this, terms());
        }
    }

    private ModelTerms terms() {
        return new ModelTerms(
                place.provider(),
                place.name(),
                place.format(),
                place.endpoint(),
                skills.abilities(),
                skills.tier(),
                prices.inMicros(),
                prices.outMicros(),
                prices.imageMicros(),
                skills.context(),
                skills.longest(),
                skills.strictSchema(),
                skills.streaming(),
                skills.beta(),
                prices.enabled());
    }
}
