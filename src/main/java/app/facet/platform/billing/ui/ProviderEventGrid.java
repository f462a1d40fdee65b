package app.facet.platform.billing.ui;

import app.facet.platform.billing.payments.EventState;
import app.facet.platform.billing.payments.ProviderEvent;
import app.facet.platform.ui.NarrowColumn;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;

/** The list of what payment providers told us. */
@Uses(Button.class)
class ProviderEventGrid extends Grid<ProviderEvent> {

    private static final long serialVersionUID = 1L;

    private static final String STATE = """
            <span class="event-state" data-state="${item.state}">${item.stateName}</span>
            <span class="quiet" ?hidden=${!item.failure}>${item.failure}</span>""";
    private static final String ACTION = """
            <vaadin-button theme="tertiary small" ?hidden=${!item.parked} aria-label="${item.retryNamed}"
              @click=${retry}>${item.retry}</vaadin-button>""";
    private static final String EVERYTHING = """
            <div class="narrow-row"><strong>${item.kind}</strong><span>${item.provider} · ${item.ref}</span>%s
            <span class="quiet numbers">${item.received}</span>%s</div>""".formatted(STATE, ACTION);

    private final transient BillingWords words;
    private final SerializableConsumer<ProviderEvent> retry;

    ProviderEventGrid(BillingWords words, SerializableConsumer<ProviderEvent> retry) {
        this.words = words;
        this.retry = retry;
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(words.get("billing.events.none"));
        getElement().setAttribute("aria-label", words.get("billing.events.title"));
        addColumn(ProviderEvent::kind)
                .setHeader(words.get("billing.events.kind"))
                .setFlexGrow(3);
        addColumn(ProviderEvent::provider)
                .setHeader(words.get("billing.events.provider"))
                .setFlexGrow(1);
        addColumn(ProviderEvent::ref)
                .setHeader(words.get("billing.events.about"))
                .setFlexGrow(3);
        addColumn(template("<div class=\"event-cell\">" + STATE + "</div>"))
                .setHeader(words.get("billing.events.state"))
                .setFlexGrow(2);
        addColumn(event -> words.moment(event.receivedAt()))
                .setHeader(words.get("billing.events.received-at"))
                .setWidth("190px")
                .setFlexGrow(0);
        addColumn(template(ACTION))
                .setHeader(words.get("billing.events.action"))
                .setWidth("150px")
                .setFlexGrow(0);
        NarrowColumn.addTo(this, template(EVERYTHING));
    }

    static String name(BillingWords words, EventState state) {
        return words.get("billing.events." + state.name().toLowerCase(Locale.ROOT));
    }

    private LitRenderer<ProviderEvent> template(String html) {
        return LitRenderer.<ProviderEvent>of(html)
                .withProperty("kind", ProviderEvent::kind)
                .withProperty("provider", ProviderEvent::provider)
                .withProperty("ref", ProviderEvent::ref)
                .withProperty("state", event -> event.state().name().toLowerCase(Locale.ROOT))
                .withProperty("stateName", event -> name(words, event.state()))
                .withProperty("failure", event -> event.failure() == null ? "" : event.failure())
                .withProperty("parked", event -> event.state() == EventState.PARKED)
                .withProperty("received", event -> words.moment(event.receivedAt()))
                .withProperty("retry", event -> words.get("billing.events.retry"))
                .withProperty("retryNamed", event -> words.get("billing.events.retry-named", event.kind()))
                .withFunction("retry", retry);
    }
}
