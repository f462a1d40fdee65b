package app.facet.platform.ai.ui;

import app.facet.platform.ai.ModelTerms;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** What a model is called, where its server is and how it is spoken to. */
class ModelPlace extends Div {

    private static final long serialVersionUID = 1L;
    private static final Pattern PROVIDER = Pattern.compile("[a-z0-9][a-z0-9-]{0,38}");
    private static final Pattern NAME = Pattern.compile("\\S{1,80}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s@]{3,280}");

    private final AiWords words;
    private final TextField provider = new TextField();
    private final TextField name = new TextField();
    private final Select<String> format = new Select<>();
    private final TextField endpoint = new TextField();

    ModelPlace(AiWords words, Collection<String> formats) {
        this.words = words;
        addClassName("ai-model-part");
        provider.setLabel(words.get("ai.models.provider"));
        provider.setHelperText(words.get("ai.models.provider-help"));
        name.setLabel(words.get("ai.models.name"));
        name.setHelperText(words.get("ai.models.name-help"));
        format.setLabel(words.get("ai.models.format"));
        format.setItems(formats);
        endpoint.setLabel(words.get("ai.models.endpoint"));
        List.of(provider, name, endpoint).forEach(field -> field.setManualValidation(true));
        format.setManualValidation(true);
        add(provider, name, format, endpoint);
    }

    void onFormat(SerializableConsumer<String> chosen) {
        format.addValueChangeListener(change -> chosen.accept(change.getValue()));
    }

    void show(ModelTerms terms) {
        provider.setValue(terms.provider());
        provider.setReadOnly(true);
        provider.setHelperText(null);
        name.setValue(terms.name());
        format.setValue(terms.format());
        endpoint.setValue(terms.endpoint());
    }

    void check() {
        check(provider, PROVIDER, "ai.models.no-provider");
        check(name, NAME, "ai.models.no-name");
        check(endpoint, ADDRESS, "ai.models.no-address");
        format.setInvalid(format.isEmpty());
        format.setErrorMessage(words.get("ai.models.no-format"));
    }

    private void check(TextField field, Pattern shape, String sentence) {
        field.setInvalid(!shape.matcher(field.getValue().strip()).matches());
        field.setErrorMessage(words.get(sentence));
    }

    List<HasValidation> fields() {
        return List.of(provider, name, format, endpoint);
    }

    String provider() {
        return provider.getValue().strip();
    }

    String name() {
        return name.getValue().strip();
    }

    String format() {
        return format.getValue();
    }

    String endpoint() {
        return endpoint.getValue().strip();
    }
}
