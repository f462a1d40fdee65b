package app.facet.product.headshots.ui;

import app.facet.platform.ui.ReaderZone;
import app.facet.product.headshots.PortraitSummary;
import app.facet.product.headshots.ShootSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;

/** One shoot of the list: its pictures, its styles, when it was and how it stands. */
class ShootCard extends ListItem {

    private static final long serialVersionUID = 1L;

    ShootCard(ShootSummary shoot) {
        addClassName("shoot-card");
        var pictures = new Div();
        pictures.addClassName("shoot-card-pictures");
        shoot.portraits().forEach(portrait -> pictures.add(picture(portrait)));
        var styles = new Span(shoot.portraits().stream()
                .map(portrait -> portrait.style().name(getLocale()))
                .collect(Collectors.joining(", ")));
        styles.addClassName("portrait-tile-name");
        var state = new Span(getTranslation("headshots.shoot.line", state(shoot), day(shoot)));
        state.addClassName("quiet");
        var words = new Div(styles, state);
        words.addClassName("shoot-card-words");
        var link = new Anchor(HeadshotsRoutes.hrefOf(shoot.id()), pictures, words);
        link.getElement().setAttribute("router-link", true);
        add(link);
    }

    private static Component picture(PortraitSummary portrait) {
        var tile = portrait.tile();
        if (tile == null) {
            var place = new Div();
            place.addClassName("portrait-missing");
            return place;
        }
        var image = new Image(tile, "");
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }

    private String state(ShootSummary shoot) {
        return shoot.isOpen()
                ? getTranslation("headshots.shoot.open")
                : getTranslation("headshots.shoot.made", shoot.made());
    }

    private String day(ShootSummary shoot) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(ReaderZone.current())
                .format(shoot.createdAt());
    }
}
