package app.facet.platform.billing.ui;

import app.facet.platform.billing.PlanTerm;
import app.facet.platform.billing.PlanTerm.Kind;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a plan treats one action. */
class ActionTerms extends Div {

    private static final long serialVersionUID = 1L;

    private final String action;
    private final TermField included;
    private final TermField atMost;

    ActionTerms(DeskWords words, String action, List<PlanTerm> terms) {
        this.action = action;
        included = new TermField(words, action, Kind.INCLUDED);
        atMost = new TermField(words, action, Kind.AT_MOST);
        addClassName("desk-term");
        terms.stream()
                .filter(term -> term.action().equals(action))
                .forEach(term -> (term.kind() == Kind.INCLUDED ? included : atMost).show(term));
        add(new H3(words.action(action)), included, atMost);
    }

    boolean isComplete() {
        boolean one = included.isComplete();
        return atMost.isComplete() && one;
    }

    Stream<PlanTerm> terms() {
        return Stream.of(included.term(action), atMost.term(action)).flatMap(Optional::stream);
    }

    // Package-private test seams.
    TermField included() {
        return included;
    }
}
