package app.facet.product.careers.postings.ui;

import app.facet.product.careers.postings.PostingDetails;
import app.facet.product.careers.postings.PostingSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a posting says, and beside it what it asks for. */
class PostingContent extends Div {

    private static final long serialVersionUID = 1L;

    private final PostingWords words;

    PostingContent(PostingDetails posting, PostingWords words) {
        this.words = words;
        var side = new Div(section("careers.posting.skills", new SkillsOfPosting(posting, words)));
        side.addClassName("posting-side");
        if (!posting.twins().isEmpty()) {
            side.add(section("careers.posting.twins", twins(posting.twins())));
        }
        addClassName("posting-columns");
        add(text(posting), side);
    }

    private Section text(PostingDetails posting) {
        var text = section("careers.posting.text", new PostingText(posting, words));
        @Nullable String address = posting.summary().address();
        if (address != null) {
            var page = new Anchor(address, words.get("careers.posting.page"));
            page.setTarget("_blank");
            page.getElement().setAttribute("rel", "noopener noreferrer");
            text.add(page);
        }
        return text;
    }

    private Div twins(List<PostingSummary> alike) {
        var twins = new Div();
        alike.forEach(twin -> twins.add(PostingsRoutes.link(
                PostingsRoutes.hrefOf(twin.id()),
                PostingWords.joined(words.title(twin.facts()), twin.facts().company(), words.date(twin)))));
        twins.addClassName("posting-twins");
        return twins;
    }

    private Section section(String title, Component part) {
        var section = new Section(new H2(words.get(title)), part);
        section.addClassName("posting-section");
        return section;
    }
}
