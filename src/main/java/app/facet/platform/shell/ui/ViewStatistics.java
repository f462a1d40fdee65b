package app.facet.platform.shell.ui;

import app.facet.platform.analytics.Analytics;
import app.facet.platform.analytics.AnalyticsEvent;
import app.facet.platform.analytics.EventKind;
import app.facet.platform.catalogue.ProductCatalogue;
import app.facet.platform.kernel.CurrentAccount;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/** Counts which views are opened: by the pattern of their address, so that no id gets in. The back office is not counted. */
@Configuration(proxyBeanMethods = false)
class ViewStatistics implements VaadinServiceInitListener {

    /** Where Facet begins that was installed as an app; so it tells itself from a browser's tab. */
    static final String HOME_OF_THE_APP = "home?from=app";

    private static final long serialVersionUID = 1L;

    private static final EventKind VIEW_OPENED =
            EventKind.of("shell.view-opened").withWord("view", SingletonSupplier.of(ViewStatistics::patterns));

    private final transient Analytics analytics;
    private final transient ProductCatalogue catalogue;
    private final transient CurrentAccount current;

    ViewStatistics(Analytics analytics, ProductCatalogue catalogue, CurrentAccount current) {
        this.analytics = analytics;
        this.catalogue = catalogue;
        this.current = current;
    }

    @Bean
    static EventKind viewOpened() {
        return VIEW_OPENED;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(opened -> opened.getUI().addAfterNavigationListener(this::arrived));
    }

    private void arrived(AfterNavigationEvent event) {
        if (event.getLocation()
                .getQueryParameters()
                .getSingleParameter("from")
                .filter("app"::equals)
                .isPresent()) {
            analytics.isInstalled();
        }
        pattern(event).filter(view -> !isBackOffice(view)).ifPresent(view -> count(event, view));
    }

    private void count(AfterNavigationEvent event, String view) {
        var seen = AnalyticsEvent.of(VIEW_OPENED).with("view", view);
        var product = catalogue.owning(event.getLocation().getPath());
        var placed = product.map(owner -> seen.in(owner.key())).orElse(seen);
        analytics.record(current.maybe().map(placed::by).orElse(placed));
    }

    private static Optional<String> pattern(AfterNavigationEvent event) {
        return event.getActiveChain().stream().findFirst().flatMap(ViewStatistics::pattern);
    }

    private static Optional<String> pattern(HasElement view) {
        return view instanceof Component component
                ? RouteConfiguration.forApplicationScope().getTemplate(component.getClass())
                : Optional.empty();
    }

    private static boolean isBackOffice(String view) {
        return view.equals("admin") || view.startsWith("admin/");
    }

    private static Set<String> patterns() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .flatMap(route ->
                        route.getTemplate() == null ? Set.<String>of().stream() : Set.of(route.getTemplate()).stream())
                .filter(view -> !isBackOffice(view))
                .collect(Collectors.toUnmodifiableSet());
    }
}
