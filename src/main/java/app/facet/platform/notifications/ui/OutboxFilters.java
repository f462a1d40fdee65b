package app.facet.platform.notifications.ui;

import app.facet.platform.notifications.Channel;
import app.facet.platform.notifications.DeliveryState;
import app.facet.platform.notifications.OutboxFilter;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.Consumer;

/** By which channel, and in which state. */
class OutboxFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final OutboxWords words;
    private final Select<Channel> channel = new Select<>();
    private final Select<DeliveryState> state = new Select<>();

    OutboxFilters(OutboxWords words, Consumer<OutboxFilter> chosen) {
        this.words = words;
        channel.setLabel(words.get("notifications.outbox.channel"));
        channel.setItems(OutboxRoute.CHANNELS);
        channel.setItemLabelGenerator(words::channel);
        channel.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(new OutboxFilter(change.getValue(), Optional.empty()));
            }
        });
        state.setLabel(words.get("notifications.outbox.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(words.get("notifications.outbox.any-state"));
        state.setItemLabelGenerator(this::name);
        state.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(new OutboxFilter(channel.getValue(), state.getOptionalValue()));
            }
        });
        add(channel, state);
        addClassName("list-filters");
    }

    private String name(DeliveryState one) {
        return one == null ? words.get("notifications.outbox.any-state") : words.state(one);
    }

    void show(OutboxFilter filter) {
        if (filter.channel() != channel.getValue()) {
            channel.setValue(filter.channel());
            state.setItems(DeliveryState.of(filter.channel()));
        }
        state.setValue(filter.state().orElse(null));
    }
}
