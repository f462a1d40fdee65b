package app.facet.platform.billing.ui;

import app.facet.platform.billing.payments.EventFilter;
import app.facet.platform.billing.payments.EventState;
import app.facet.platform.billing.payments.ProviderEvent;
import app.facet.platform.billing.payments.ProviderEvents;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What payment providers told us and what became of it; what could not be handled can be tried again. */
@Route("admin/webhooks")
@PageTitle("billing.events.title")
@Menu(order = 57, title = "billing.events.title", icon = "coins")
@RolesAllowed("ADMIN")
@StyleSheet("billing.css")
class ProviderEventsView extends VerticalLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient ProviderEvents events;
    private final transient StepUpDialog stepUp;
    private final transient BillingWords words = new BillingWords(getLocale());
    private final ProviderEventGrid list = new ProviderEventGrid(words, this::retry);
    private final Select<EventState> state = new Select<>();
    private final TextField typed = new TextField();
    private transient EventFilter filter = EventFilter.ALL;

    ProviderEventsView(ProviderEvents events, StepUpDialog stepUp) {
        this.events = events;
        this.stepUp = stepUp;
        list.setItemsPageable(page -> events.find(filter, page));
        state.setLabel(words.get("billing.events.state"));
        state.setItems(EventState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(words.get("billing.events.any-state"));
        state.setItemLabelGenerator(
                one -> one == null ? words.get("billing.events.any-state") : ProviderEventGrid.name(words, one));
        state.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go();
            }
        });
        typed.setLabel(words.get("billing.events.words"));
        typed.setClearButtonVisible(true);
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go();
            }
        });
        var filters = new Div(state, typed);
        filters.addClassName("list-filters");
        addClassName("list-view");
        setPadding(false);
        add(new PageHeader(words.get("billing.events.title"), words.get("billing.events.purpose")), filters, list);
    }

    private void go() {
        var query = new LinkedHashMap<String, String>();
        state.getOptionalValue().ifPresent(one -> query.put("state", one.name().toLowerCase(Locale.ROOT)));
        if (!typed.getValue().isBlank()) {
            query.put("words", typed.getValue().strip());
        }
        UI.getCurrent().navigate(ProviderEventsView.class, QueryParameters.simple(query));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        filter = new EventFilter(
                query.getSingleParameter("state")
                        .map(ProviderEventsView::stateNamed)
                        .orElse(null),
                query.getSingleParameter("words").orElse(""));
        state.setValue(filter.state());
        typed.setValue(filter.words());
        list.getDataProvider().refreshAll();
    }

    private static @Nullable EventState stateNamed(String word) {
        return Arrays.stream(EventState.values())
                .filter(one -> one.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }

    private void retry(ProviderEvent event) {
        stepUp.then(() -> {
            events.retry(event.id());
            Toasts.success(words.get("billing.events.retried"));
            list.getDataProvider().refreshAll();
        });
    }

    // Package-private test seam.
    ProviderEventGrid list() {
        return list;
    }
}
