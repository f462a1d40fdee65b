package app.facet.platform.work.ui;

import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ReaderZone;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import app.facet.platform.work.WorkAdministration;
import app.facet.platform.work.WorkFilter;
import app.facet.platform.work.WorkState;
import app.facet.platform.work.WorkSummary;
import app.facet.platform.work.WorkUpdates;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Everybody's background work, for the back office: what waits, what failed, and the buttons that move it on. */
@Route(WorkRoute.PATH)
@PageTitle("work.admin.title")
@Menu(order = 20, title = "work.admin.title", icon = "clock")
@RolesAllowed("ADMIN")
@StyleSheet("work.css")
class WorkView extends VerticalLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private static final int PAUSE_MILLIS = 400;

    private final transient WorkAdministration work;
    private final transient StepUpDialog stepUp;
    private final transient Clock clock;
    private final WorkWords words = new WorkWords(getLocale(), ReaderZone.current());
    private final WorkTotals totals = new WorkTotals(words);
    private final Select<WorkState> state = new Select<>();
    private final Select<String> type = new Select<>();
    private final WorkGrid list = new WorkGrid(words, this::act);
    private transient WorkFilter filter = WorkFilter.EVERYTHING;

    WorkView(WorkAdministration work, WorkUpdates updates, StepUpDialog stepUp, Clock clock) {
        this.work = work;
        this.stepUp = stepUp;
        this.clock = clock;
        list.setItemsPageable(page -> work.find(filter, newestFirst(page)));
        addClassName("list-view");
        setPadding(false);
        LiveWork.follow(this, updates, PAUSE_MILLIS, this::refresh);
        add(new PageHeader(words.get("work.admin.title"), words.get("work.admin.purpose")), totals, filters(), list);
    }

    private Div filters() {
        setUp(state, "work.admin.state", "work.admin.any-state");
        state.setItems(WorkState.values());
        state.setItemLabelGenerator(chosen -> chosen == null ? words.get("work.admin.any-state") : words.state(chosen));
        state.addValueChangeListener(change -> choose(change.isFromClient()));
        setUp(type, "work.admin.type", "work.admin.any-type");
        type.setItems(work.types());
        type.setItemLabelGenerator(chosen -> chosen == null ? words.get("work.admin.any-type") : words.type(chosen));
        type.addValueChangeListener(change -> choose(change.isFromClient()));
        var filters = new Div(state, type);
        filters.addClassName("list-filters");
        return filters;
    }

    private void setUp(Select<?> select, String label, String everything) {
        select.setLabel(words.get(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words.get(everything));
    }

    private static Pageable newestFirst(Pageable page) {
        return PageRequest.of(
                page.getPageNumber(),
                page.getPageSize(),
                page.getSortOr(Sort.by("createdAt").descending()));
    }

    private void choose(boolean byHand) {
        if (byHand) {
            var chosen = new WorkFilter(state.getOptionalValue(), type.getOptionalValue());
            UI.getCurrent().navigate(WorkView.class, WorkRoute.write(chosen));
        }
    }

    /** The address says what is shown; the fields and the numbers follow it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = WorkRoute.read(event.getLocation().getQueryParameters());
        state.setValue(filter.state().orElse(null));
        type.setValue(filter.type().filter(work.types()::contains).orElse(null));
        totals.mark(filter.state());
        refresh();
    }

    private void refresh() {
        totals.show(work.count(clock.instant()
                .atZone(words.zone())
                .truncatedTo(ChronoUnit.DAYS)
                .toInstant()));
        list.getDataProvider().refreshAll();
    }

    private void act(WorkSummary item) {
        if (item.canRunAgain()) {
            stepUp.then(() -> runAgain(item));
        } else {
            ConfirmDialog.ask(
                    words.get("work.admin.cancel-question", words.type(item.type())),
                    words.get("work.admin.cancel-consequence"),
                    words.get("work.admin.cancel-verb"),
                    () -> stepUp.then(() -> work.cancel(item.id())));
        }
    }

    private void runAgain(WorkSummary item) {
        work.runAgain(item.id());
        Toasts.success(words.get("work.admin.runs-again", words.type(item.type())));
    }
}
