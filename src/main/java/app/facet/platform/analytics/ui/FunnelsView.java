package app.facet.platform.analytics.ui;

import app.facet.platform.analytics.FunnelResult;
import app.facet.platform.analytics.Funnels;
import app.facet.platform.analytics.Statistics;
import app.facet.platform.catalogue.ProductCatalogue;
import app.facet.platform.ui.PageHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** How far people go, and where they stop. */
@Route("admin/funnels")
@PageTitle("analytics.funnels.title")
@Menu(order = 16, title = "analytics.funnels.title", icon = "search")
@RolesAllowed("ADMIN")
@StyleSheet("analytics.css")
class FunnelsView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Funnels funnels;
    private final transient Statistics statistics;
    private final AnalyticsWords words = new AnalyticsWords(getLocale());
    private final RangeFilters filters;
    private final Div list = new Div();

    FunnelsView(Funnels funnels, Statistics statistics, ProductCatalogue catalogue) {
        this.funnels = funnels;
        this.statistics = statistics;
        filters = new RangeFilters(
                words, catalogue, chosen -> UI.getCurrent().navigate(FunnelsView.class, chosen.write()));
        list.addClassName("funnels");
        addClassNames("home", "analytics");
        add(
                new PageHeader(words.get("analytics.funnels.title"), words.get("analytics.funnels.purpose")),
                filters,
                list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var route = RangeRoute.read(event.getLocation().getQueryParameters());
        filters.show(route);
        list.removeAll();
        funnels.all(route.days(statistics.today()), route.product()).forEach(funnel -> list.add(section(funnel)));
    }

    private Section section(FunnelResult funnel) {
        var steps = new OrderedList();
        steps.addClassName("funnel-steps");
        for (int i = 0; i < funnel.steps().size(); i++) {
            steps.add(step(funnel, i));
        }
        var about = new Paragraph(words.get("analytics.funnels.within", words.duration(funnel.within())));
        about.addClassName("quiet");
        var section = new Section(new H2(words.get(funnel.nameKey())), about, steps);
        section.addClassName("funnel");
        return section;
    }

    private ListItem step(FunnelResult funnel, int at) {
        var step = funnel.steps().get(at);
        var name = new Span(words.get(step.nameKey()));
        name.addClassName("funnel-name");
        var people = new Span(words.get("analytics.funnels.people", step.people()));
        people.addClassName("numbers");
        var bar = new Div();
        bar.addClassName("funnel-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getElement()
                .setProperty(
                        "innerHTML",
                        String.format(
                                Locale.ROOT,
                                "<svg width='100%%' height='100%%'><rect width='%.2f%%' height='100%%'/></svg>",
                                100 * funnel.shareOfAll(at)));
        var head = new Div(name, people);
        head.addClassName("funnel-head");
        var item = new ListItem(head, bar);
        if (at > 0) {
            String share = words.get("analytics.funnels.share", words.percent(funnel.shareOfBefore(at)));
            var said = new Span(step.median()
                    .map(median -> share + " · " + words.get("analytics.funnels.median", words.duration(median)))
                    .orElse(share));
            said.addClassNames("quiet", "funnel-share");
            item.add(said);
        }
        return item;
    }

    // Package-private test seam.
    Div list() {
        return list;
    }
}
