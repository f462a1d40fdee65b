package app.facet.product.careers.postings.ui;

import app.facet.platform.ui.NarrowColumn;
import app.facet.product.careers.postings.PostingSummary;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;

/** Saved postings, one to a line, to be opened or picked. */
class PostingGrid extends Grid<PostingSummary> {

    private static final long serialVersionUID = 1L;

    private static final String TITLE = """
            <div class="posting-cell"><a href="${item.link}">${item.title}</a>
            <span class="quiet">${item.under}</span></div>""";
    private static final String EVERYTHING = """
            <div class="narrow-row"><strong><a href="${item.link}">${item.title}</a></strong>
            <span>${item.under}</span><span class="quiet">${item.rest}</span></div>""";

    private final PostingWords words;

    PostingGrid(PostingWords words) {
        this.words = words;
        ((GridMultiSelectionModel<PostingSummary>) setSelectionMode(SelectionMode.MULTI))
                .setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.VISIBLE);
        setEmptyStateText(words.get("careers.postings.none"));
        getElement().setAttribute("aria-label", words.get("careers.postings.title"));
        addColumn(renderer(TITLE))
                .setHeader(words.get("careers.postings.posting"))
                .setFlexGrow(4);
        text("careers.postings.place", posting -> posting.facts().place()).setFlexGrow(2);
        text(
                "careers.postings.workplace",
                posting -> words.workplace(posting.facts().workplace()));
        text(
                "careers.postings.seniority",
                posting -> words.seniority(posting.facts().seniority()));
        text("careers.postings.pay", posting -> words.pay(posting.facts().pay()))
                .setFlexGrow(2);
        text("careers.postings.added", words::date);
        NarrowColumn.addTo(this, renderer(EVERYTHING));
    }

    private Column<PostingSummary> text(String header, ValueProvider<PostingSummary, String> text) {
        return addColumn(LitRenderer.<PostingSummary>of("<span class=\"posting-text\">${item.text}</span>")
                        .withProperty("text", text))
                .setHeader(words.get(header));
    }

    private LitRenderer<PostingSummary> renderer(String template) {
        return LitRenderer.<PostingSummary>of(template)
                .withProperty("link", posting -> PostingsRoutes.hrefOf(posting.id()))
                .withProperty("title", posting -> words.title(posting.facts()))
                .withProperty(
                        "under", posting -> PostingWords.joined(posting.facts().company(), words.state(posting)))
                .withProperty("rest", words::rest);
    }
}
