package app.facet.platform.work.ui;

import app.facet.platform.ui.NarrowColumn;
import app.facet.platform.work.WorkState;
import app.facet.platform.work.WorkSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;

/**
 * The list of work. Rows are drawn by templates, not components: they are updated in place while the work moves on, so
 * the focus stays on the button it was on.
 */
@Uses(Button.class)
class WorkGrid extends Grid<WorkSummary> {

    private static final long serialVersionUID = 1L;

    private static final String STATE = """
            <span class="work-state" data-state="${item.state}">${item.stateName}</span>
            <span class="work-trouble" ?hidden=${!item.trouble}>${item.trouble}</span>""";
    private static final String ACTION = """
            <vaadin-button theme="tertiary small" ?hidden=${!item.action} aria-label="${item.actionOn}"
              @click=${act}>${item.action}</vaadin-button>""";
    private static final String EVERYTHING = """
            <div class="narrow-row work-narrow"><strong>${item.type}</strong>%s
            <span class="quiet numbers">${item.moved}</span>%s</div>""".formatted(STATE, ACTION);

    private final WorkWords words;
    private final SerializableConsumer<WorkSummary> act;

    WorkGrid(WorkWords words, SerializableConsumer<WorkSummary> act) {
        this.words = words;
        this.act = act;
        addClassName("work-grid");
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(words.get("work.admin.none"));
        getElement().setAttribute("aria-label", words.get("work.admin.title"));
        addWideColumns();
        NarrowColumn.addTo(this, template(EVERYTHING));
    }

    private void addWideColumns() {
        addColumn(work -> words.type(work.type()))
                .setHeader(words.get("work.admin.type"))
                .setFlexGrow(2);
        addColumn(template("<div class=\"work-cell\">" + STATE + "</div>"))
                .setHeader(words.get("work.admin.state"))
                .setFlexGrow(3);
        addColumn(work -> work.state() == WorkState.QUEUED ? String.valueOf(work.turn()) : "")
                .setHeader(words.get("work.admin.turn"))
                .setSortProperty("turn")
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(WorkSummary::attempts)
                .setHeader(words.get("work.admin.attempts"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(work -> words.time(work.createdAt()))
                .setHeader(words.get("work.admin.created"))
                .setSortProperty("createdAt")
                .setWidth("190px")
                .setFlexGrow(0);
        addColumn(work -> words.time(work.changedAt()))
                .setHeader(words.get("work.admin.changed"))
                .setSortProperty("changedAt")
                .setWidth("190px")
                .setFlexGrow(0);
        addColumn(template(ACTION))
                .setHeader(words.get("work.admin.action"))
                .setWidth("150px")
                .setFlexGrow(0);
    }

    private LitRenderer<WorkSummary> template(String html) {
        return LitRenderer.<WorkSummary>of(html)
                .withProperty("type", work -> words.type(work.type()))
                .withProperty("state", work -> WorkWords.key(work.state()))
                .withProperty("stateName", words::state)
                .withProperty("trouble", words::trouble)
                .withProperty(
                        "moved", work -> words.get("work.admin.moved", words.time(work.changedAt()), work.attempts()))
                .withProperty("action", this::action)
                .withProperty(
                        "actionOn", work -> words.get("work.admin.action-on", action(work), words.type(work.type())))
                .withFunction("act", act);
    }

    private String action(WorkSummary work) {
        if (work.canRunAgain()) {
            return words.get("work.admin.run-again");
        }
        return work.canBeCancelled() ? words.get("work.admin.cancel") : "";
    }
}
