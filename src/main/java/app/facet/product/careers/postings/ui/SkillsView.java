package app.facet.product.careers.postings.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.skills.Skill;
import app.facet.platform.skills.SkillKind;
import app.facet.platform.skills.Skills;
import app.facet.platform.ui.EmptyState;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ReaderZone;
import app.facet.product.careers.postings.Demand;
import app.facet.product.careers.postings.PostingsAnalysis;
import app.facet.product.careers.postings.SkillTally;
import app.facet.product.careers.postings.SkillsAskedFor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What all saved postings ask for: how many want each skill, how much, since when, and in which words. */
@Route(PostingsRoutes.SKILLS)
@PageTitle("careers.skills.title")
@StyleSheet("careers.css")
@PermitAll
class SkillsView extends VerticalLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MILLIS = 300;

    private final transient PostingsAnalysis analysis;
    private final transient AccountId me;
    private final PostingWords words = new PostingWords(getLocale(), ReaderZone.current());
    private final TextField text = new TextField();
    private final Select<SkillKind> kind = new Select<>();
    private final Span summary = new Span();
    private final SkillGrid list = new SkillGrid(words);
    private final Div panel = new Div();
    private final Div desk = new Div(list, panel);
    private final Div filters = new Div(text, kind);
    private final Div key = key();
    private final EmptyState empty = empty();
    private transient SkillsRoute route = SkillsRoute.read(QueryParameters.empty());
    private transient SkillsAskedFor asked = SkillsAskedFor.NOTHING;
    private transient List<SkillTally> shown = List.of();

    SkillsView(PostingsAnalysis analysis, CurrentAccount account) {
        this.analysis = analysis;
        this.me = account.id();
        text.setLabel(words.get("careers.skills.search"));
        text.setPrefixComponent(new Glyph("search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        text.addValueChangeListener(change -> narrow(change.isFromClient()));
        kind.setLabel(words.get("careers.skills.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(words.get("careers.skills.any-kind"));
        kind.setItems(SkillKind.values());
        kind.setItemLabelGenerator(one -> one == null ? words.get("careers.skills.any-kind") : words.kind(one));
        kind.addValueChangeListener(change -> narrow(change.isFromClient()));
        list.addSelectionListener(change -> {
            if (change.isFromClient()) {
                go(route.withSkill(
                        change.getFirstSelectedItem().map(tally -> tally.skill().id())));
            }
        });
        desk.addClassName("skill-desk");
        addClassNames("list-view", "skills-view");
        setPadding(false);
        add(
                PostingsRoutes.back(PostingsRoutes.LIST, words.get("careers.postings.back")),
                new PageHeader(
                        words.get("careers.skills.title"),
                        words.get("careers.skills.purpose"),
                        PostingsRoutes.link(PostingsRoutes.LEARN, words.get("careers.skills.learn"))),
                filters,
                key,
                desk,
                empty);
        filters.addClassName("list-filters");
    }

    private void narrow(boolean chosen) {
        if (chosen) {
            go(route.narrowed(text.getValue(), kind.getOptionalValue()));
        }
    }

    private static void go(SkillsRoute next) {
        UI.getCurrent().navigate(SkillsView.class, next.write());
    }

    /** The address says what is shown; fields, list and panel follow it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        route = SkillsRoute.read(event.getLocation().getQueryParameters());
        asked = analysis.of(me);
        boolean none = asked.postings() == 0;
        filters.setVisible(!none);
        key.setVisible(!none);
        desk.setVisible(!none);
        empty.setVisible(none);
        if (!none) {
            fill();
            showPanel();
        }
    }

    private void fill() {
        if (!text.getValue().equals(route.words())) {
            text.setValue(route.words());
        }
        kind.setValue(route.kind().orElse(null));
        var wanted = asked.tallies().stream().filter(this::isWanted).toList();
        if (!wanted.equals(shown)) {
            shown = wanted;
            list.measure(asked);
            list.setItems(shown);
        }
        shown.stream()
                .filter(tally -> route.skill().equals(Optional.of(tally.skill().id())))
                .findFirst()
                .ifPresentOrElse(list::select, list::deselectAll);
        summary.setText(words.get("careers.skills.summary", shown.size(), asked.postings()));
    }

    private boolean isWanted(SkillTally tally) {
        String wanted = route.words().strip().toLowerCase(Locale.ROOT);
        var skill = tally.skill();
        return route.kind().map(one -> one == skill.kind()).orElse(true)
                && (skill.english().toLowerCase(Locale.ROOT).contains(wanted)
                        || skill.german().toLowerCase(Locale.ROOT).contains(wanted));
    }

    private void showPanel() {
        panel.removeAll();
        Optional<Skill> skill = route.skill().flatMap(Skills.all()::find);
        desk.setClassName("reading", skill.isPresent());
        panel.setVisible(skill.isPresent());
        skill.ifPresent(one ->
                panel.add(new SkillPanel(analysis, me, one, words, () -> go(route.withSkill(Optional.empty())))));
    }

    /** Says what the colours of the bars mean. */
    private Div key() {
        var key = new Div(summary);
        for (Demand demand : Demand.values()) {
            var colour = new Span();
            colour.addClassName("demand-key");
            colour.getElement().setAttribute("data-demand", demand.name().toLowerCase(Locale.ROOT));
            key.add(new Span(colour, new Span(words.demand(demand))));
        }
        key.addClassName("demand-keys");
        return key;
    }

    private EmptyState empty() {
        var add = PostingsRoutes.link(PostingsRoutes.ADD, words.get("careers.postings.add"));
        add.addClassName("button-link");
        return new EmptyState(
                        "briefcase", words.get("careers.skills.empty.title"), words.get("careers.skills.empty.text"))
                .withAction(add);
    }

    // Package-private test seam.
    SkillGrid list() {
        return list;
    }
}
