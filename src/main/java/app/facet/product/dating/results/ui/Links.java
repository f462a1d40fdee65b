package app.facet.product.dating.results.ui;

import com.vaadin.flow.component.html.Anchor;

/** Links, some of which look like buttons: they lead somewhere. */
final class Links {

    private Links() {}

    static Anchor primary(String address, String words) {
        var link = button(address, words);
        link.addClassName("primary");
        return link;
    }

    static Anchor button(String address, String words) {
        var link = plain(address, words);
        link.addClassName("results-button");
        return link;
    }

    static Anchor plain(String address, String words) {
        var link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
