package app.facet.platform.ai.ui;

import app.facet.platform.ai.ModelTerms;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What a model costs in dollars, and whether it is asked at that. */
class ModelPrices extends Div {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(10_000);
    private static final int PER_MILLION = 3; // shown for a million tokens, kept for a thousand in millionths
    private static final int PER_PICTURE = 6;

    private final AiWords words;
    private final BigDecimalField in;
    private final BigDecimalField out;
    private final BigDecimalField image;
    private final Checkbox enabled = new Checkbox();

    ModelPrices(AiWords words) {
        this.words = words;
        addClassName("ai-model-part");
        in = price("ai.models.in");
        out = price("ai.models.out");
        image = price("ai.models.image");
        enabled.setLabel(words.get("ai.models.enabled"));
        add(in, out, image, enabled);
    }

    private BigDecimalField price(String key) {
        var field = new BigDecimalField(words.get(key));
        field.setLocale(words.locale());
        field.setManualValidation(true);
        field.setPrefixComponent(new Span("$"));
        field.setValue(BigDecimal.ZERO);
        return field;
    }

    void show(ModelTerms terms) {
        in.setValue(dollars(terms.inMicros(), PER_MILLION));
        out.setValue(dollars(terms.outMicros(), PER_MILLION));
        image.setValue(dollars(terms.imageMicros(), PER_PICTURE));
        enabled.setValue(terms.enabled());
    }

    private static BigDecimal dollars(long micros, int digits) {
        return BigDecimal.valueOf(micros, digits).stripTrailingZeros();
    }

    void check() {
        for (var field : List.of(in, out, image)) {
            var value = field.getValue();
            field.setInvalid(value == null || value.signum() < 0 || value.compareTo(HIGHEST) > 0);
            field.setErrorMessage(words.get("ai.models.no-price"));
        }
    }

    List<HasValidation> fields() {
        return List.of(in, out, image);
    }

    long inMicros() {
        return micros(in, PER_MILLION);
    }

    long outMicros() {
        return micros(out, PER_MILLION);
    }

    long imageMicros() {
        return micros(image, PER_PICTURE);
    }

    boolean enabled() {
        return enabled.getValue();
    }

    private static long micros(BigDecimalField field, int digits) {
        return field.getValue()
                .movePointRight(digits)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
