package app.facet.product.headshots.ui;

import app.facet.product.headshots.SourceSummary;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** One source photo of the list, with what the gate says about it in a word. */
class SourceCard extends ListItem {

    private static final long serialVersionUID = 1L;

    SourceCard(SourceSummary photo) {
        addClassName("portrait-tile");
        var image = new Image(photo.tile(), "");
        image.getElement().setAttribute("loading", "lazy");
        var name = new Span(photo.fileName());
        name.addClassName("portrait-tile-name");
        var verdict = new Span(getTranslation(words(photo)));
        verdict.addClassName("quiet");
        var link = new Anchor(HeadshotsRoutes.hrefOf(photo.id()), image, name, verdict);
        link.getElement().setAttribute("router-link", true);
        add(link);
    }

    private static String words(SourceSummary photo) {
        var verdict = photo.verdict();
        if (verdict != null) {
            return "headshots.verdict." + verdict.name().toLowerCase(Locale.ROOT) + ".short";
        }
        return "headshots.source." + photo.state().name().toLowerCase(Locale.ROOT);
    }
}
