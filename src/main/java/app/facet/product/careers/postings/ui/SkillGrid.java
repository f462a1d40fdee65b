package app.facet.product.careers.postings.ui;

import app.facet.platform.ui.NarrowColumn;
import app.facet.product.careers.postings.SkillTally;
import app.facet.product.careers.postings.SkillsAskedFor;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.Comparator;

/** How many postings ask for each skill: chart and table in one, a bar in each row. */
class SkillGrid extends Grid<SkillTally> {

    private static final long serialVersionUID = 1L;

    private static final String BAR = """
            <div class="demand-bar" aria-hidden="true"><span data-demand="required" style="width: ${item.required}%"></span>
            <span data-demand="nice" style="width: ${item.nice}%"></span>
            <span data-demand="mentioned" style="width: ${item.mentioned}%"></span></div>""";
    private static final String SHARE =
            "<div class=\"demand-share\">" + BAR + "<span class=\"numbers\">${item.percent}</span></div>";
    private static final String EVERYTHING = "<div class=\"narrow-row\"><strong>${item.name}</strong>"
            + "<span class=\"quiet\">${item.counts}</span>" + SHARE + "</div>";

    private final PostingWords words;
    private transient SkillsAskedFor asked = SkillsAskedFor.NOTHING;

    SkillGrid(PostingWords words) {
        this.words = words;
        setSelectionMode(SelectionMode.SINGLE);
        setEmptyStateText(words.get("careers.skills.none"));
        getElement().setAttribute("aria-label", words.get("careers.skills.title"));
        addColumn(this::name)
                .setHeader(words.get("careers.skills.skill"))
                .setFlexGrow(3)
                .setSortable(true);
        addColumn(renderer(SHARE))
                .setHeader(words.get("careers.skills.share"))
                .setFlexGrow(4)
                .setComparator(Comparator.comparingInt(SkillTally::postings));
        number("careers.skills.postings", SkillTally::postings);
        number("careers.demand.required", SkillTally::required);
        number("careers.demand.nice", SkillTally::nice);
        number("careers.demand.mentioned", SkillTally::mentioned);
        NarrowColumn.addTo(this, renderer(EVERYTHING));
    }

    private void number(String header, ValueProvider<SkillTally, Integer> number) {
        addColumn(number)
                .setHeader(words.get(header))
                .setPartNameGenerator(tally -> "numbers")
                .setWidth("128px")
                .setFlexGrow(0)
                .setSortable(true);
    }

    private LitRenderer<SkillTally> renderer(String template) {
        return LitRenderer.<SkillTally>of(template)
                .withProperty("name", this::name)
                .withProperty("counts", this::counts)
                .withProperty("percent", tally -> words.get("careers.skills.percent", asked.percent(tally)))
                .withProperty("required", tally -> width(tally.required()))
                .withProperty("nice", tally -> width(tally.nice()))
                .withProperty("mentioned", tally -> width(tally.mentioned()));
    }

    private String counts(SkillTally tally) {
        return words.get("careers.skills.counts", tally.postings(), tally.required(), tally.nice());
    }

    private String name(SkillTally tally) {
        return tally.skill().name(words.locale());
    }

    private double width(int postings) {
        return asked.postings() == 0 ? 0 : 100.0 * postings / asked.postings();
    }

    /** Bars are drawn as shares of all postings, whatever the list is narrowed to. */
    void measure(SkillsAskedFor all) {
        asked = all;
    }
}
