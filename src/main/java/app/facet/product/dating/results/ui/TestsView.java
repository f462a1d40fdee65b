package app.facet.product.dating.results.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.EmptyState;
import app.facet.platform.ui.PageHeader;
import app.facet.product.dating.results.ResultsPlatforms;
import app.facet.product.dating.results.VersionTest;
import app.facet.product.dating.results.VersionTests;
import app.facet.product.dating.results.ui.ResultsTabs.Tab;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;

/** All tests of versions, each with where it stands. */
@Route(ResultsRoutes.TESTS)
@PageTitle("dating.results.tests.title")
@StyleSheet("dating.css")
@StyleSheet("dating-results.css")
@PermitAll
class TestsView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient VersionTests tests;
    private final transient ResultsPlatforms platforms;
    private final transient AccountId me;
    private final Div content = new Div();

    TestsView(VersionTests tests, ResultsPlatforms platforms, CurrentAccount account) {
        this.tests = tests;
        this.platforms = platforms;
        this.me = account.id();
        addClassName("results");
        add(
                new PageHeader(
                        getTranslation("dating.results.tests.title"),
                        getTranslation("dating.results.tests.purpose"),
                        Links.primary(ResultsRoutes.NEW_TEST, getTranslation("dating.results.tests.add"))),
                new ResultsTabs(Tab.TESTS),
                content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        content.removeAll();
        List<VersionTest> all = tests.of(me);
        if (all.isEmpty()) {
            content.add(new EmptyState(
                            "search",
                            getTranslation("dating.results.tests.empty.title"),
                            getTranslation("dating.results.tests.empty.text"))
                    .withAction(
                            Links.button(ResultsRoutes.NEW_TEST, getTranslation("dating.results.tests.empty.add"))));
            return;
        }
        var results = new ResultsWords(getLocale(), platforms.all());
        var words = new TestWords(results);
        var list = new UnorderedList();
        list.addClassName("version-cards");
        all.forEach(test -> list.add(card(results, words, test)));
        content.add(list);
    }

    private static Component card(ResultsWords results, TestWords words, VersionTest test) {
        var verdict = verdict(words, test);
        var about = new Paragraph(
                results.get("test.about", results.platform(test.platform()), words.measure(test.measure())));
        about.addClassName("quiet");
        var card = new ListItem(
                new H2(Links.plain(ResultsRoutes.hrefOf(test.id()), words.title(test))),
                about,
                verdict,
                new Paragraph(words.meaning(test)));
        card.addClassNames("version-card", "test-card");
        return card;
    }

    static Span verdict(TestWords words, VersionTest test) {
        var verdict = new Span(words.verdict(test));
        verdict.addClassName("test-verdict");
        verdict.getElement()
                .setAttribute("data-stage", test.comparison().stage().name().toLowerCase(Locale.ROOT));
        return verdict;
    }
}
