package app.facet.product.dating.bios.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.EmptyState;
import app.facet.platform.ui.PageHeader;
import app.facet.product.dating.bios.Answers;
import app.facet.product.dating.bios.BioGeneration;
import app.facet.product.dating.bios.BioSummary;
import app.facet.product.dating.bios.Bios;
import app.facet.product.dating.bios.Interview;
import app.facet.product.dating.bios.Question;
import app.facet.product.dating.bios.TextRules;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Where bios begin: what to write, for which platform, and all that was written. */
@Route(BiosRoutes.BIOS)
@PageTitle("dating.bios.title")
@Menu(order = 13, title = "dating.bios.menu", icon = "pen")
@StyleSheet("dating.css")
@StyleSheet("dating-bios.css")
@PermitAll
class BiosView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Interview interview;
    private final transient Bios bios;
    private final transient BioGeneration generation;
    private final transient TextRules rules;
    private final transient AccountId me;

    BiosView(Interview interview, Bios bios, BioGeneration generation, TextRules rules, CurrentAccount account) {
        this.interview = interview;
        this.bios = bios;
        this.generation = generation;
        this.rules = rules;
        this.me = account.id();
        addClassName("bios-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Answers answers = interview.of(me);
        add(new PageHeader(getTranslation("dating.bios.title"), getTranslation("dating.bios.purpose")), tools());
        if (answers.aboutThePerson().isEmpty()) {
            add(new EmptyState(
                            "pen", getTranslation("dating.bios.empty.title"), getTranslation("dating.bios.empty.text"))
                    .withAction(BiosRoutes.primary(
                            BiosRoutes.hrefOf(Question.INTERESTS), getTranslation("dating.bios.empty.start"))));
        } else {
            var choice = WishRoute.read(event.getLocation().getQueryParameters());
            var columns = new Div(new WishForm(generation, rules, me, answers, choice), told(answers));
            columns.addClassName("bio-columns");
            add(columns);
        }
        addList(bios.of(me));
    }

    private Component tools() {
        var tools = new Div(
                BiosRoutes.link(BiosRoutes.CHECK, getTranslation("dating.bios.check.link")),
                BiosRoutes.link(BiosRoutes.OPENERS, getTranslation("dating.bios.openers.link")));
        tools.addClassNames("link-row", "bio-tools");
        return tools;
    }

    private Component told(Answers answers) {
        int facts = answers.aboutThePerson().size();
        var list = new UnorderedList();
        list.addClassName("bio-told");
        Question.aboutThePerson().forEach(question -> list.add(new ToldRow(question, answers)));
        var section = new Div(
                new H2(getTranslation("dating.bios.told.title")),
                new Paragraph(getTranslation("dating.bios.told.count", facts)),
                list,
                BiosRoutes.link(
                        BiosRoutes.hrefOf(Question.SAMPLE),
                        getTranslation(
                                answers.has(Question.SAMPLE)
                                        ? "dating.bios.told.sample-there"
                                        : "dating.bios.told.sample-missing")));
        section.addClassName("bio-panel");
        return section;
    }

    private void addList(List<BioSummary> all) {
        if (all.isEmpty()) {
            return;
        }
        var list = new Div();
        list.addClassName("bio-list");
        all.forEach(bio -> list.add(new BioCard(bio, bios, me)));
        var head = new Div(new H2(getTranslation("dating.bios.yours")));
        head.addClassName("bio-head");
        if (all.size() > 1) {
            head.add(BiosRoutes.link(
                    CompareView.hrefOf(all.get(0).id(), all.get(1).id()), getTranslation("dating.bios.compare.link")));
        }
        add(head, list);
    }
}
