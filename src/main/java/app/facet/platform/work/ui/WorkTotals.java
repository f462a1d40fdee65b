package app.facet.platform.work.ui;

import app.facet.platform.work.WorkCounts;
import app.facet.platform.work.WorkFilter;
import app.facet.platform.work.WorkState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How much there is of each, one glance wide; each number leads to the list behind it. */
class WorkTotals extends Nav {

    private static final long serialVersionUID = 1L;

    private final transient Map<WorkState, Anchor> totals = new EnumMap<>(WorkState.class);

    WorkTotals(WorkWords words) {
        addClassName("work-totals");
        setAriaLabel(words.get("work.admin.totals"));
        add(WorkState.QUEUED, words.state(WorkState.QUEUED));
        add(WorkState.RUNNING, words.state(WorkState.RUNNING));
        add(WorkState.PARKED, words.state(WorkState.PARKED));
        add(WorkState.DONE, words.get("work.admin.finished-today"));
    }

    private void add(WorkState state, String name) {
        var number = new Span();
        number.addClassNames("work-total-number", "numbers");
        var total = new Anchor(WorkRoute.address(WorkFilter.EVERYTHING.withState(Optional.of(state))));
        total.add(number, new Span(name));
        total.getElement().setAttribute("data-state", WorkWords.key(state));
        totals.put(state, total);
        add(total);
    }

    void show(WorkCounts counts) {
        show(WorkState.QUEUED, counts.waiting());
        show(WorkState.RUNNING, counts.running());
        show(WorkState.PARKED, counts.parked());
        show(WorkState.DONE, counts.finishedToday());
    }

    private void show(WorkState state, long count) {
        var total = Objects.requireNonNull(totals.get(state));
        total.getElement().getChild(0).setText(String.format(getLocale(), "%,d", count));
        total.getElement().setAttribute("data-none", count == 0);
    }

    void mark(Optional<WorkState> shown) {
        totals.forEach((state, total) -> {
            if (shown.filter(state::equals).isPresent()) {
                total.getElement().setAttribute("aria-current", "true");
            } else {
                total.getElement().removeAttribute("aria-current");
            }
        });
    }
}
