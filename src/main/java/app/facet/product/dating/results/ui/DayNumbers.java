package app.facet.product.dating.results.ui;

import app.facet.product.dating.results.DayCounts;
import app.facet.product.dating.results.Step;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The numbers of one day: large, with plus and minus, or as one line of a week. */
class DayNumbers extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** What everybody can read off their app; how many they liked themselves, few can. */
    private static final List<Step> STEPS =
            List.of(Step.LIKES, Step.MATCHES, Step.CONVERSATIONS, Step.DATES, Step.LIKES_GIVEN);

    private final Map<Step, IntegerField> fields = new EnumMap<>(Step.class);
    private final boolean partOfWeek;

    DayNumbers(ResultsWords words, LocalDate day, boolean partOfWeek) {
        this.partOfWeek = partOfWeek;
        getContent().addClassName(partOfWeek ? "log-line" : "log-steppers");
        if (partOfWeek) {
            var name = new Span(words.shortWeekday(day));
            name.addClassName("log-line-day");
            getContent().add(name);
        }
        for (Step step : STEPS) {
            var field = field(words, day, step);
            fields.put(step, field);
            getContent().add(field);
        }
    }

    /** The names of the columns of a week. */
    static Div head(ResultsWords words) {
        var head = new Div(new Span());
        head.addClassNames("log-line", "log-line-head");
        head.getElement().setAttribute("aria-hidden", "true"); // each field has its own name
        STEPS.forEach(step -> head.add(new Span(words.shortStep(step))));
        return head;
    }

    private IntegerField field(ResultsWords words, LocalDate day, Step step) {
        var field = new IntegerField();
        field.setMin(0);
        field.setMax(DayCounts.MOST);
        field.getElement().setAttribute("inputmode", "numeric");
        if (partOfWeek) {
            field.setAriaLabel(words.get("log.field", words.step(step), words.weekday(day)));
        } else {
            field.setLabel(words.step(step));
            field.setStepButtonsVisible(true);
            field.setI18n(new IntegerField.IntegerFieldI18n()
                    .setMinErrorMessage(words.get("log.no-number"))
                    .setMaxErrorMessage(words.get("log.no-number"))
                    .setBadInputErrorMessage(words.get("log.no-number")));
            if (step == Step.LIKES_GIVEN) {
                field.setHelperText(words.get("log.optional"));
            }
        }
        return field;
    }

    /** A day nobody has told of begins with zeros, except for what most cannot know; in a week it stays empty. */
    void show(@Nullable DayCounts counts) {
        fields.forEach((step, field) -> {
            if (counts != null) {
                field.setValue(counts.known().get(step));
            } else {
                field.setValue(partOfWeek || step == Step.LIKES_GIVEN ? null : 0);
            }
        });
    }

    boolean isInvalid() {
        return fields.values().stream().anyMatch(IntegerField::isInvalid);
    }

    /** Nothing when no number was entered; what was left out stays unknown, which is not zero. */
    Optional<DayCounts> counts() {
        var known = new EnumMap<Step, Integer>(Step.class);
        fields.forEach((step, field) -> {
            if (field.getValue() != null) {
                known.put(step, field.getValue());
            }
        });
        if (known.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DayCounts(known));
    }

    // Package-private test seam.
    IntegerField field(Step step) {
        return Objects.requireNonNull(fields.get(step));
    }
}
