package app.facet.platform.ai;

import app.facet.platform.ai.spi.OrderNews;
import app.facet.platform.kernel.ActingAsTheHouse;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** News of orders. What they say is not believed: whoever waits asks the provider itself. */
@Component
class PredictionNews implements OrderNews {

    private static final int LONGEST_MESSAGE = 120;

    private final PredictionRows rows;
    private final ApplicationEventPublisher events;

    PredictionNews(PredictionRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    @Override
    @Transactional
    @ActingAsTheHouse("what a provider tells is nobody's own, whoever it is about")
    public void heard(UUID prediction, String message, int mark, String order) {
        rows.find(prediction)
                .filter(PredictionRow::isOpen)
                .filter(row -> message.length() <= LONGEST_MESSAGE)
                .filter(row -> rows.heard(row, message))
                .ifPresent(row -> {
                    if (PredictionLine.slip(row).mark() == mark) {
                        rows.ordered(row, order); // whoever ordered it was killed before this was noted
                    }
                    events.publishEvent(new PredictionMoved(row.account(), row.useCase(), row.reference()));
                });
    }
}
