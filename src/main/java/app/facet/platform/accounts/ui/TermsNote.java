package app.facet.platform.accounts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What whoever opens an account agrees to, with the documents a click away. */
class TermsNote extends Paragraph {

    private static final long serialVersionUID = 1L;

    TermsNote() {
        addClassNames("quiet", "terms-note");
        String[] parts =
                getTranslation("accounts.sign-up.terms", "\u0000", "\u0000").split("\u0000", -1);
        add(
                new Span(parts[0]),
                link("/terms", "accounts.sign-up.terms-link"),
                new Span(parts[1]),
                link("/privacy", "accounts.sign-up.privacy-link"),
                new Span(parts[2]));
    }

    /** Opened beside the form: what is typed there stays. */
    private Anchor link(String address, String words) {
        var link = new Anchor(address, getTranslation(words), AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }
}
