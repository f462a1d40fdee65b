package app.facet.platform.ai.ui;

import app.facet.platform.ai.ModelTerms;
import app.facet.platform.ai.Tier;
import app.facet.platform.ai.spi.Ability;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a model can do, and how much at a time. */
class ModelSkills extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_TOKENS = 100_000_000;
    private static final int USUAL_CONTEXT = 128_000;
    private static final int USUAL_LENGTH = 8_000;

    private final AiWords words;
    private final transient Map<String, Set<Ability>> formats;
    private final CheckboxGroup<Ability> abilities = new CheckboxGroup<>();
    private final Select<Tier> tier = new Select<>();
    private final IntegerField context = new IntegerField();
    private final IntegerField longest = new IntegerField();
    private final Checkbox strictSchema = new Checkbox();
    private final Checkbox streaming = new Checkbox();
    private final Checkbox beta = new Checkbox();

    ModelSkills(AiWords words, Map<String, Set<Ability>> formats) {
        this.words = words;
        this.formats = formats;
        addClassName("ai-model-part");
        abilities.setLabel(words.get("ai.models.abilities"));
        abilities.setItemLabelGenerator(one -> words.get("ai.ability." + low(one)));
        abilities.setManualValidation(true);
        tier.setLabel(words.get("ai.models.tier"));
        tier.setItems(Tier.values());
        tier.setItemLabelGenerator(one -> words.get("ai.tier." + low(one)));
        tier.setValue(Tier.BALANCED);
        tokens(context, "ai.models.context", USUAL_CONTEXT);
        tokens(longest, "ai.models.longest", USUAL_LENGTH);
        strictSchema.setLabel(words.get("ai.models.strict"));
        streaming.setLabel(words.get("ai.models.streaming"));
        beta.setLabel(words.get("ai.models.is-beta"));
        add(abilities, tier, context, longest, strictSchema, streaming, beta);
        offer(null);
    }

    private static String low(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private void tokens(IntegerField field, String label, int usual) {
        field.setLabel(words.get(label));
        field.setValue(usual);
        field.setManualValidation(true);
    }

    /** Only what can be asked for in that format. */
    void offer(@Nullable String format) {
        var possible = format == null ? Set.<Ability>of() : formats.getOrDefault(format, Set.of());
        var chosen = new HashSet<>(abilities.getValue());
        chosen.retainAll(possible);
        abilities.setItems(possible.stream().sorted().toList());
        abilities.setValue(chosen);
        abilities.setHelperText(possible.isEmpty() ? words.get("ai.models.format-first") : null);
    }

    void show(ModelTerms terms) {
        abilities.setValue(terms.abilities());
        tier.setValue(terms.tier());
        context.setValue(terms.context());
        longest.setValue(terms.longest());
        strictSchema.setValue(terms.strictSchema());
        streaming.setValue(terms.streaming());
        beta.setValue(terms.beta());
    }

    void check() {
        abilities.setInvalid(abilities.isEmpty());
        abilities.setErrorMessage(words.get("ai.models.no-ability"));
        for (var field : List.of(context, longest)) {
            Integer value = field.getValue();
            field.setInvalid(value == null || value < 1 || value > MOST_TOKENS);
            field.setErrorMessage(words.get("ai.models.no-tokens"));
        }
    }

    List<HasValidation> fields() {
        return List.of(abilities, context, longest);
    }

    Set<Ability> abilities() {
        return abilities.getValue();
    }

    Tier tier() {
        return tier.getValue();
    }

    int context() {
        return context.getValue();
    }

    int longest() {
        return longest.getValue();
    }

    boolean strictSchema() {
        return strictSchema.getValue();
    }

    boolean streaming() {
        return streaming.getValue();
    }

    boolean beta() {
        return beta.getValue();
    }
}
