package app.facet.product.careers.postings.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.EmptyState;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ReaderZone;
import app.facet.platform.ui.Toasts;
import app.facet.platform.work.WorkUpdates;
import app.facet.product.careers.postings.PostingExport;
import app.facet.product.careers.postings.PostingSearch;
import app.facet.product.careers.postings.PostingSummary;
import app.facet.product.careers.postings.Postings;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The postings somebody saved: searched, narrowed, ordered, opened and deleted. */
@Route(PostingsRoutes.LIST)
@PageTitle("careers.postings.title")
@StyleSheet("careers.css")
@PermitAll
class PostingsView extends VerticalLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Postings postings;
    private final transient WorkUpdates updates;
    private final transient PostingExport export;
    private final transient AccountId me;
    private final PostingWords words = new PostingWords(getLocale(), ReaderZone.current());
    private final PostingFilters filters = new PostingFilters(words, PostingsView::go);
    private final PostingGrid list = new PostingGrid(words);
    private final Span count = new Span();
    private final Button delete = new Button(new Glyph("trash"));
    private final Div bar = new Div(count, delete, downloads());
    private final EmptyState empty;
    private transient PostingSearch search = PostingSearch.ALL;

    PostingsView(Postings postings, PostingExport export, WorkUpdates updates, CurrentAccount account) {
        this.postings = postings;
        this.updates = updates;
        this.export = export;
        this.me = account.id();
        empty = new EmptyState(
                        "briefcase",
                        words.get("careers.postings.empty.title"),
                        words.get("careers.postings.empty.text"))
                .withAction(addLink());
        list.setItemsPageable(page -> postings.list(me, search, page).getContent(), page -> postings.count(me, search));
        list.addSelectionListener(change -> showCount());
        delete.addClickListener(click -> askWhetherToDelete());
        bar.addClassName("posting-bar");
        count.addClassName("quiet");
        addClassName("list-view");
        setPadding(false);
        add(
                new PageHeader(words.get("careers.postings.title"), words.get("careers.postings.purpose"), actions()),
                filters,
                bar,
                list,
                empty);
    }

    private Div actions() {
        var actions = new Div(
                PostingsRoutes.link("careers/resumes", words.get("careers.match.resumes")),
                PostingsRoutes.link(PostingsRoutes.SKILLS, words.get("careers.postings.to-skills")),
                addLink());
        actions.addClassName("posting-actions");
        return actions;
    }

    private Div downloads() {
        var downloads = new Div(
                new Span(words.get("careers.postings.download")),
                download("CSV", "text/csv;charset=UTF-8", out -> {
                    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    export.csv(me, search, writer);
                    writer.flush();
                }),
                download("JSON", "application/json", out -> export.json(me, search, out)));
        downloads.addClassName("posting-downloads");
        return downloads;
    }

    private static Anchor download(String form, String type, Writing writing) {
        DownloadHandler file = event -> {
            event.setFileName("facet-postings." + form.toLowerCase(Locale.ROOT));
            event.setContentType(type);
            try (var out = event.getOutputStream()) {
                writing.write(out);
            }
        };
        var link = new Anchor(file, form);
        link.setDownload(true);
        return link;
    }

    /** Writes a file as it is sent. */
    private interface Writing extends Serializable {
        void write(OutputStream out) throws IOException;
    }

    private Anchor addLink() {
        var add = PostingsRoutes.link(PostingsRoutes.ADD, words.get("careers.postings.add"));
        add.addClassName("button-link");
        return add;
    }

    private static void go(PostingSearch next) {
        UI.getCurrent().navigate(PostingsView.class, PostingsRoute.write(next));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        var subscription = updates.subscribe(me, status -> {
            if (status.state().isFinal()) {
                ui.access(this::refresh);
            }
        });
        addDetachListener(detached -> {
            detached.unregisterListener();
            subscription.end();
        });
    }

    /** The address says what is shown; fields and list follow it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search = PostingsRoute.read(event.getLocation().getQueryParameters());
        filters.show(search);
        refresh();
    }

    private void refresh() {
        list.deselectAll();
        list.getDataProvider().refreshAll();
        boolean none = postings.count(me, PostingSearch.ALL) == 0;
        filters.setVisible(!none);
        list.setVisible(!none);
        bar.setVisible(!none);
        empty.setVisible(none);
        showCount();
    }

    private void showCount() {
        int picked = list.getSelectedItems().size();
        count.setText(
                picked == 0
                        ? words.get("careers.postings.count", postings.count(me, search))
                        : words.get("careers.postings.picked", picked));
        delete.setVisible(picked > 0);
        delete.setText(words.get("careers.postings.delete", picked));
    }

    private void askWhetherToDelete() {
        var picked = list.getSelectedItems().stream().map(PostingSummary::id).toList();
        ConfirmDialog.ask(
                words.get("careers.postings.delete.question", picked.size()),
                words.get("careers.postings.delete.consequence"),
                words.get("careers.postings.delete", picked.size()),
                () -> {
                    postings.delete(me, picked);
                    Toasts.success(words.get("careers.postings.deleted", picked.size()));
                    refresh();
                });
    }

    // Package-private test seam.
    PostingGrid list() {
        return list;
    }
}
