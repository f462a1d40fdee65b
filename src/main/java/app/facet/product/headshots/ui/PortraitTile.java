package app.facet.product.headshots.ui;

import app.facet.product.headshots.PortraitSummary;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** One portrait of a list, by its picture and its style. */
class PortraitTile extends ListItem {

    private static final long serialVersionUID = 1L;

    PortraitTile(PortraitSummary portrait) {
        addClassName("portrait-tile");
        var tile = portrait.tile();
        var image = new Image(tile == null ? "" : tile, "");
        image.getElement().setAttribute("loading", "lazy");
        var name = new Span(portrait.style().name(getLocale()));
        name.addClassName("portrait-tile-name");
        var link = new Anchor(HeadshotsRoutes.hrefOf(portrait.id()), image, name);
        link.getElement().setAttribute("router-link", true);
        add(link);
    }
}
