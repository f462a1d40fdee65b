package app.facet.platform.ai.ui;

import app.facet.platform.ai.AiModel;
import app.facet.platform.ai.ModelTerms;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a model costs, where it is, and whether it is asked. */
class ModelDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s@]{3,280}");
    private static final int PER_MILLION = 3;
    private static final int PER_PICTURE = 6;

    private final Checkbox enabled = new Checkbox();
    private final TextField endpoint = new TextField();
    private final BigDecimalField in;
    private final BigDecimalField out;
    private final BigDecimalField image;
    private final AiWords words;

    ModelDialog(AiModel model, AiWords words, SerializableConsumer<ModelTerms> save) {
        this.words = words;
        setHeaderTitle(model.name());
        enabled.setLabel(words.get("ai.models.enabled"));
        enabled.setValue(model.enabled());
        endpoint.setLabel(words.get("ai.models.endpoint"));
        endpoint.setValue(model.endpoint());
        endpoint.setWidthFull();
        in = price("ai.models.in", model.inMicros(), PER_MILLION);
        out = price("ai.models.out", model.outMicros(), PER_MILLION);
        image = price("ai.models.image", model.imageMicros(), PER_PICTURE);
        var fields = new VerticalLayout(enabled, endpoint, in, out, image);
        fields.setPadding(false);
        add(fields);
        var done = new Button(words.get("ai.models.save"), click -> save(model, save));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.get("ai.models.cancel"), click -> close()), done);
    }

    private BigDecimalField price(String key, long micros, int digits) {
        var field = new BigDecimalField(words.get(key));
        field.setLocale(words.locale());
        field.setValue(BigDecimal.valueOf(micros, digits).stripTrailingZeros());
        field.setWidthFull();
        return field;
    }

    private void save(AiModel model, SerializableConsumer<ModelTerms> save) {
        endpoint.setInvalid(!ADDRESS.matcher(endpoint.getValue()).matches());
        endpoint.setErrorMessage(words.get("ai.models.no-address"));
        List.of(in, out, image).forEach(this::check);
        if (Stream.of(endpoint, in, out, image).noneMatch(HasValidation::isInvalid)) {
            close();
            save.accept(new ModelTerms(
                    model.code(),
                    enabled.getValue(),
                    micros(in, PER_MILLION),
                    micros(out, PER_MILLION),
                    micros(image, PER_PICTURE),
                    endpoint.getValue()));
        }
    }

    private void check(BigDecimalField field) {
        var value = field.getValue();
        field.setInvalid(value == null || value.signum() < 0 || value.compareTo(BigDecimal.valueOf(10_000)) > 0);
        field.setErrorMessage(words.get("ai.models.no-price"));
    }

    private static long micros(BigDecimalField field, int digits) {
        return field.getValue()
                .movePointRight(digits)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
