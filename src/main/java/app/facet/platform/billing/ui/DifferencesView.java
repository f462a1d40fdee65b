package app.facet.platform.billing.ui;

import app.facet.platform.billing.Packs;
import app.facet.platform.billing.Plans;
import app.facet.platform.billing.payments.Difference;
import app.facet.platform.billing.payments.DifferenceFilter;
import app.facet.platform.billing.payments.Differences;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Where our books and a payment provider's differed, and what became of it. */
@Route("admin/differences")
@PageTitle("billing.desk.differences.title")
@Menu(order = 58, title = "billing.desk.differences.title", icon = "coins")
@RolesAllowed("ADMIN")
@StyleSheet("billing-desk.css")
class DifferencesView extends VerticalLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Differences differences;
    private final transient StepUpDialog stepUp;
    private final DifferenceWords words;
    private final DifferenceFilters filters;
    private final DifferenceGrid list;
    private transient DifferenceFilter filter = DifferenceFilter.ALL;

    DifferencesView(Differences differences, Plans plans, Packs packs, StepUpDialog stepUp) {
        this.differences = differences;
        this.stepUp = stepUp;
        words = new DifferenceWords(DeskWords.of(getLocale()), items(plans, packs, getLocale()));
        filters =
                new DifferenceFilters(words, chosen -> UI.getCurrent().navigate(DifferencesView.class, chosen.write()));
        list = new DifferenceGrid(words, this::compareAgain, this::note);
        list.setItemsPageable(page -> differences.find(filter, page));
        var export = new Anchor(download(), words.words().get("export"));
        export.setDownload(true);
        addClassName("list-view");
        setPadding(false);
        add(new PageHeader(words.get("title"), words.get("purpose"), export), filters, list);
    }

    private static Map<String, String> items(Plans plans, Packs packs, Locale reader) {
        var items = new HashMap<String, String>();
        plans.all().forEach(plan -> items.put(plan.code(), plan.name(reader)));
        packs.all().forEach(pack -> items.put(pack.code(), pack.name(reader)));
        return items;
    }

    /** The address says what is shown; the fields follow it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = DifferenceRoute.read(event.getLocation().getQueryParameters()).filter();
        filters.show(filter);
        list.getDataProvider().refreshAll();
    }

    private void compareAgain(Difference one) {
        stepUp.then(() -> {
            if (differences.compareAgain(one.id())) {
                Toasts.success(words.get("mended-now"));
            } else {
                Toasts.error(words.get("still-left"));
            }
            list.getDataProvider().refreshAll();
        });
    }

    private void note(Difference one) {
        var form = new DeskForm(words.words(), "differences");
        var note = form.text("note", Differences.LONGEST_NOTE, "(?s).{1," + Differences.LONGEST_NOTE + "}");
        note.addClassName("wide");
        note.setHelperText(words.get("note.help"));
        note.setValue(one.note() == null ? "" : one.note());
        new DeskDialog(
                        words.get("note.title"),
                        form,
                        dialog -> stepUp.then(() -> {
                            differences.lookedAt(one.id(), note.getValue());
                            dialog.close();
                            list.getDataProvider().refreshAll();
                            Toasts.success(words.get("noted"));
                        }))
                .open();
    }

    private DownloadHandler download() {
        return event -> {
            event.setFileName("facet-differences.csv");
            event.setContentType("text/csv;charset=UTF-8");
            try (var out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
                differences.export(filter, out);
            }
        };
    }

    // Package-private test seam.
    DifferenceGrid list() {
        return list;
    }
}
