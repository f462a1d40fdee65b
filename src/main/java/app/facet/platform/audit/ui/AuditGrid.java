package app.facet.platform.audit.ui;

import app.facet.platform.audit.AuditRecord;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.NarrowColumn;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.HashMap;
import java.util.Map;

/** The entries, one to a line. */
class AuditGrid extends Grid<AuditRecord> {

    private static final long serialVersionUID = 1L;

    private static final String TEXT = "<span class=\"audit-cell\">${item.text}</span>";
    private static final String EVERYTHING = """
            <div class="narrow-row"><strong>${item.what}</strong><span class="audit-cell">${item.rest}</span>
            <span class="quiet numbers">${item.time}</span></div>""";

    private final AuditWords words;
    private final transient Map<AccountId, String> names = new HashMap<>();

    AuditGrid(AuditWords words) {
        this.words = words;
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(words.get("audit.admin.none"));
        getElement().setAttribute("aria-label", words.get("audit.admin.title"));
        addColumn(entry -> words.time(entry.happenedAt()))
                .setHeader(words.get("audit.admin.when"))
                .setWidth("210px")
                .setFlexGrow(0);
        text("audit.admin.what", entry -> words.what(entry.what())).setFlexGrow(2);
        text("audit.admin.who", entry -> words.person(entry.actor(), names));
        text("audit.admin.whom", entry -> words.whom(entry, names));
        text("audit.admin.where", words::where).setFlexGrow(2);
        text("audit.admin.details", words::details);
        NarrowColumn.addTo(
                this,
                LitRenderer.<AuditRecord>of(EVERYTHING)
                        .withProperty("what", entry -> words.what(entry.what()))
                        .withProperty("rest", entry -> words.narrow(entry, names))
                        .withProperty("time", entry -> words.time(entry.happenedAt())));
    }

    /** Who is behind the numbers of the entries that are shown next. */
    void know(Map<AccountId, String> people) {
        names.putAll(people);
    }

    private Column<AuditRecord> text(String header, ValueProvider<AuditRecord, String> text) {
        return addColumn(LitRenderer.<AuditRecord>of(TEXT).withProperty("text", text))
                .setHeader(words.get(header));
    }
}
