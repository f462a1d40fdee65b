package app.facet.product.dating.results.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.Toasts;
import app.facet.product.dating.results.ResultsPlatforms;
import app.facet.product.dating.results.TestId;
import app.facet.product.dating.results.VersionTest;
import app.facet.product.dating.results.VersionTests;
import app.facet.product.dating.results.comparison.Comparison.Stage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One test: the verdict in words, what is believed about each version, and what can be trusted about it. */
@Route(ResultsRoutes.TEST)
@StyleSheet("dating.css")
@StyleSheet("dating-results.css")
@PermitAll
class TestView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient VersionTests tests;
    private final transient ResultsPlatforms platforms;
    private final transient AccountId me;
    private String title = "";

    TestView(VersionTests tests, ResultsPlatforms platforms, CurrentAccount account) {
        this.tests = tests;
        this.platforms = platforms;
        this.me = account.id();
        addClassNames("results", "version-view", "test-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = ResultsRoutes.idIn(event.getRouteParameters(), "test").map(TestId::new);
            show(tests.open(me, id.orElseThrow(NotFoundException::new)));
        } catch (NotFound notMine) {
            throw new NotFoundException();
        }
    }

    private void show(VersionTest test) {
        var results = new ResultsWords(getLocale(), platforms.all());
        var words = new TestWords(results);
        title = words.title(test);
        var back = Links.plain(ResultsRoutes.TESTS, results.get("test.back"));
        back.addClassName("back-link");
        removeAll();
        add(
                back,
                new PageHeader(
                        title,
                        results.get("test.about", results.platform(test.platform()), words.measure(test.measure()))),
                verdict(results, words, test));
        if (test.comparison().stage() != Stage.NOTHING) {
            add(new H2(results.get("test.estimates")), new EstimateChart(results, words, test));
        }
        add(trust(results), actions(results, test));
    }

    private static Component verdict(ResultsWords results, TestWords words, VersionTest test) {
        var box = new Div(new H2(TestsView.verdict(words, test)), new Paragraph(words.meaning(test)));
        box.addClassName("test-result");
        if (test.comparison().stage() != Stage.DECIDED) {
            var next = test.versions().getLast();
            var periods = next.periods();
            if (!periods.isEmpty()) {
                box.add(Links.button(ResultsRoutes.LOG + "?platform=" + test.platform(), results.get("overview.log")));
            }
        }
        return box;
    }

    private static Component trust(ResultsWords words) {
        var list = new UnorderedList();
        for (String what : new String[] {"peek", "days", "weekdays", "one-thing"}) {
            list.add(new ListItem(words.get("test.trust." + what)));
        }
        var section = new Div(new H2(words.get("test.trust")), list);
        section.addClassName("test-trust");
        return section;
    }

    private Component actions(ResultsWords words, VersionTest test) {
        var delete = new Button(
                words.get("test.delete"),
                click -> ConfirmDialog.ask(
                        words.get("test.delete-question"),
                        words.get("test.delete-consequence"),
                        words.get("test.delete"),
                        () -> {
                            tests.remove(me, test.id());
                            Toasts.success(words.get("test.deleted"));
                            UI.getCurrent().navigate(ResultsRoutes.TESTS);
                        }));
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        var bar = new Div(delete);
        bar.addClassName("log-bar");
        return bar;
    }

    @Override
    public String getPageTitle() {
        return title + " · Facet";
    }
}
