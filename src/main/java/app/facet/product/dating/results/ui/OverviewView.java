package app.facet.product.dating.results.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.EmptyState;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ReaderZone;
import app.facet.product.dating.results.ResultsOverview;
import app.facet.product.dating.results.ResultsOverviews;
import app.facet.product.dating.results.ResultsPlatform;
import app.facet.product.dating.results.ResultsPlatforms;
import app.facet.product.dating.results.Step;
import app.facet.product.dating.results.VersionTests;
import app.facet.product.dating.results.ui.ResultsTabs.Tab;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Does it work? What some weeks brought, what became of it, and what changed when. */
@Route(ResultsRoutes.OVERVIEW)
@PageTitle("dating.results.title")
@Menu(order = 14, title = "dating.results.menu", icon = "check-circle")
@StyleSheet("dating.css")
@StyleSheet("dating-results.css")
@PermitAll
class OverviewView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final List<Step> FIGURES = List.of(Step.LIKES, Step.MATCHES, Step.CONVERSATIONS, Step.DATES);

    private final transient ResultsOverviews overviews;
    private final transient VersionTests tests;
    private final transient ResultsPlatforms platforms;
    private final transient AccountId me;
    private final transient Clock clock;
    private final Div content = new Div();

    OverviewView(
            ResultsOverviews overviews,
            VersionTests tests,
            ResultsPlatforms platforms,
            CurrentAccount account,
            Clock clock) {
        this.overviews = overviews;
        this.tests = tests;
        this.platforms = platforms;
        this.me = account.id();
        this.clock = clock;
        addClassNames("results", "results-overview");
        content.addClassName("overview");
        add(
                new PageHeader(
                        getTranslation("dating.results.title"),
                        getTranslation("dating.results.purpose"),
                        Links.primary(ResultsRoutes.LOG, getTranslation("dating.results.overview.log"))),
                new ResultsTabs(Tab.OVERVIEW),
                content);
    }

    /** The address says which platform and how far back. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var known = platforms.all().stream().map(ResultsPlatform::code).toList();
        var route = OverviewRoute.read(event.getLocation().getQueryParameters(), known);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ReaderZone.current());
        LocalDate from = today.minusDays(route.days() - 1L);
        var overview = overviews.of(me, route.platform(), from, today);
        content.removeAll();
        if (overview.usedPlatforms().isEmpty()) {
            content.add(empty());
            return;
        }
        show(new ResultsWords(getLocale(), platforms.all()), route, overview, from, today);
    }

    private void show(
            ResultsWords words, OverviewRoute route, ResultsOverview overview, LocalDate from, LocalDate today) {
        content.add(filters(words, route, overview));
        if (overview.days().isEmpty()) {
            content.add(new EmptyState("search", words.get("overview.none.title"), words.get("overview.none.text"))
                    .withAction(Links.button(ResultsRoutes.LOG, words.get("overview.log"))));
            return;
        }
        content.add(
                figures(words, overview),
                new TestTeaser(
                        words,
                        tests.of(me).stream()
                                .filter(test -> route.platform().isEmpty()
                                        || route.platform().get().equals(test.platform()))
                                .toList()),
                new FunnelSection(words, overview.funnel()),
                new TrendSection(words, overview, from, today),
                new ChangeSection(words, overview.changes()));
    }

    private static Component filters(ResultsWords words, OverviewRoute route, ResultsOverview overview) {
        var platform = new Nav();
        platform.addClassName("chips");
        platform.setAriaLabel(words.get("platform"));
        platform.add(PlatformChips.link(
                route.with(Optional.empty()).address(),
                words.get("overview.all"),
                route.platform().isEmpty()));
        Stream.concat(overview.usedPlatforms().stream(), route.platform().stream())
                .distinct()
                .forEach(code -> platform.add(PlatformChips.link(
                        route.with(Optional.of(code)).address(),
                        words.platform(code),
                        route.platform().filter(code::equals).isPresent())));
        var length = new Nav();
        length.addClassName("chips");
        length.setAriaLabel(words.get("overview.period"));
        OverviewRoute.LENGTHS.forEach(days -> length.add(PlatformChips.link(
                route.with(days).address(), words.get("overview.days", days), days == route.days())));
        var both = new Div(platform, length);
        both.addClassName("overview-filters");
        return both;
    }

    private static Component figures(ResultsWords words, ResultsOverview overview) {
        var list = new UnorderedList();
        list.addClassName("figures");
        for (Step step : FIGURES) {
            Long sum = overview.sums().get(step);
            var number = new Span(sum == null ? "–" : words.number(sum));
            number.addClassNames("figure-number", "numbers");
            list.add(new ListItem(number, new Span(words.step(step))));
        }
        long days = overview.days().stream()
                .map(day -> day.platform() + day.day())
                .distinct()
                .count();
        var note = new Paragraph(words.get("overview.logged", days));
        note.addClassName("quiet");
        var section = new Div(list, note);
        section.addClassName("figures-section");
        return section;
    }

    private Component empty() {
        var preview = new Div();
        preview.addClassName("overview-preview");
        preview.getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox='0 0 120 40' width='100%'><rect x='2' y='26' width='8' height='14'/><rect x='14' y='30' width='8' height='10'/>"
                                + "<rect x='26' y='22' width='8' height='18'/><rect x='38' y='28' width='8' height='12'/><line x1='52' x2='52' y1='2' y2='40'/>"
                                + "<rect x='58' y='16' width='8' height='24'/><rect x='70' y='10' width='8' height='30'/><rect x='82' y='18' width='8' height='22'/>"
                                + "<rect x='94' y='6' width='8' height='34'/><rect x='106' y='12' width='8' height='28'/></svg>");
        return new EmptyState(
                        "check-circle",
                        getTranslation("dating.results.overview.empty.title"),
                        getTranslation("dating.results.overview.empty.text"))
                .withPreview(preview)
                .withAction(Links.primary(ResultsRoutes.LOG, getTranslation("dating.results.overview.log")))
                .withAction(Links.button(ResultsRoutes.IMPORT, getTranslation("dating.results.overview.import")));
    }
}
