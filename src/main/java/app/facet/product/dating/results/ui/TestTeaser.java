package app.facet.product.dating.results.ui;

import app.facet.product.dating.results.VersionTest;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Where the tests stand, or how to begin one. */
class TestTeaser extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 2;

    TestTeaser(ResultsWords words, List<VersionTest> tests) {
        getContent().addClassName("overview-section");
        getContent().add(new H2(words.get("tests.title")));
        if (tests.isEmpty()) {
            getContent()
                    .add(
                            new Paragraph(words.get("tests.empty.text")),
                            Links.button(ResultsRoutes.NEW_TEST, words.get("tests.empty.add")));
            return;
        }
        var said = new TestWords(words);
        var list = new UnorderedList();
        list.addClassName("version-cards");
        tests.stream().limit(MOST).forEach(test -> {
            var card = new ListItem(
                    new H3(Links.plain(ResultsRoutes.hrefOf(test.id()), said.title(test))),
                    TestsView.verdict(said, test),
                    new Paragraph(said.meaning(test)));
            card.addClassNames("version-card", "test-card");
            list.add(card);
        });
        getContent().add(list);
    }
}
