package app.facet.platform.analytics;

import app.facet.platform.analytics.spi.AnalyticsCard;
import app.facet.platform.catalogue.Product;
import app.facet.platform.catalogue.ProductCatalogue;
import app.facet.platform.kernel.ProductKey;
import app.facet.platform.work.WorkAdministration;
import app.facet.platform.work.WorkEnded;
import app.facet.platform.work.WorkState;
import app.facet.platform.work.spi.TaskHandler;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.util.function.SingletonSupplier;

/** Counts background work that ended. It stands here because work, which analytics itself needs, can't know analytics. */
@Configuration(proxyBeanMethods = false)
class WorkStatistics {

    private final Analytics analytics;
    private final EventKind workEnded;
    private final ProductCatalogue catalogue;

    WorkStatistics(Analytics analytics, EventKind workEnded, ProductCatalogue catalogue) {
        this.analytics = analytics;
        this.workEnded = workEnded;
        this.catalogue = catalogue;
    }

    @Bean
    static EventKind workEnded(ObjectProvider<TaskHandler<?>> handlers) {
        return EventKind.of("work.ended")
                .withWord("kind", SingletonSupplier.of(() -> handlers.stream()
                        .map(handler -> handler.type().name())
                        .collect(Collectors.toUnmodifiableSet())))
                .withWord("outcome", WorkState.class)
                .withAmount("seconds");
    }

    @Bean
    static AnalyticsCard waitingWorkCard(ObjectProvider<WorkAdministration> work) {
        return AnalyticsCard.saying(
                "work.card.waiting",
                "admin/work",
                40,
                (days, language) -> String.format(
                        language,
                        "%,d",
                        work.getObject().count(days.until().toInstant()).waiting()));
    }

    @EventListener
    void ended(WorkEnded work) {
        var event = AnalyticsEvent.of(workEnded)
                .with("kind", work.type())
                .with("outcome", work.state())
                .with("seconds", work.took().toSeconds());
        var placed = productOf(work.type()).map(event::in).orElse(event);
        analytics.record(Optional.ofNullable(work.account()).map(placed::by).orElse(placed));
    }

    private Optional<ProductKey> productOf(String type) {
        return catalogue.all().stream()
                .map(Product::key)
                .filter(key -> type.startsWith(key + "."))
                .findFirst();
    }
}
