package app.facet.platform.billing.ui;

import app.facet.platform.billing.Per;
import app.facet.platform.billing.PlanTerm;
import app.facet.platform.billing.PlanTerm.Kind;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often a plan includes an action, or how often it allows it at most. */
class TermField extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 1_000_000;

    /** What can be chosen; the number is asked for where there is a span of time. */
    enum Reach {
        NOT(null),
        ALWAYS(null),
        HOUR(Per.HOUR),
        DAY(Per.DAY),
        MONTH(Per.MONTH),
        EVER(Per.EVER);

        private final @Nullable Per per;

        Reach(@Nullable Per per) {
            this.per = per;
        }

        private static Reach of(PlanTerm term) {
            return term.quantity() == null && term.kind() == Kind.INCLUDED
                    ? ALWAYS
                    : Arrays.stream(values())
                            .filter(reach -> reach.per == term.per())
                            .findFirst()
                            .orElse(NOT);
        }
    }

    private final Kind kind;
    private final Select<Reach> reach = new Select<>();
    private final IntegerField number = new IntegerField();

    TermField(DeskWords words, String action, Kind kind) {
        this.kind = kind;
        addClassName("desk-term-field");
        reach.setLabel(words.of("terms", kind));
        reach.setAriaLabel(words.get("terms.of", words.of("terms", kind), words.action(action)));
        reach.setItems(kind == Kind.INCLUDED ? List.of(Reach.values()) : limits());
        reach.setItemLabelGenerator(one -> words.of(kind == Kind.INCLUDED ? "reach" : "limit", one));
        reach.setValue(Reach.NOT);
        reach.addValueChangeListener(change -> number.setVisible(change.getValue().per != null));
        number.setLabel(words.get("terms.number"));
        number.setAriaLabel(words.get("terms.of", words.of("terms", kind), words.action(action)));
        number.setManualValidation(true);
        number.setMin(least());
        number.setMax(MOST);
        number.setErrorMessage(words.get("field.number", least(), MOST));
        number.setVisible(false);
        add(reach, number);
    }

    private static List<Reach> limits() {
        return Arrays.stream(Reach.values()).filter(one -> one != Reach.ALWAYS).toList();
    }

    /** At most none is a way to close an action to a plan; to include none is to say nothing. */
    private int least() {
        return kind == Kind.INCLUDED ? 1 : 0;
    }

    void show(PlanTerm term) {
        reach.setValue(Reach.of(term));
        number.setValue(term.quantity());
    }

    boolean isComplete() {
        Integer value = number.getValue();
        boolean wrong = number.isVisible() && (value == null || value < least() || value > MOST);
        number.setInvalid(wrong);
        return !wrong;
    }

    Optional<PlanTerm> term(String action) {
        var chosen = reach.getValue();
        if (chosen == Reach.NOT) {
            return Optional.empty();
        }
        return Optional.of(
                chosen.per == null
                        ? new PlanTerm(action, kind, Per.EVER, null)
                        : new PlanTerm(action, kind, chosen.per, number.getValue()));
    }
}
