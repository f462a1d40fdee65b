package app.facet.product.dating.results.ui;

import app.facet.product.dating.PhotoId;
import app.facet.product.dating.PhotoSummary;
import app.facet.product.dating.results.ProfileVersion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One version at a glance: its photos in order, the beginning of its bio, when it was live. */
class VersionCard extends ListItem {

    private static final long serialVersionUID = 1L;

    VersionCard(
            ResultsWords words,
            ProfileVersion version,
            LocalDate today,
            Map<PhotoId, PhotoSummary> pictures,
            SavedBios bios) {
        addClassName("version-card");
        var link = new Anchor(ResultsRoutes.hrefOf(version.id()), version.name());
        link.getElement().setAttribute("router-link", true);
        var heading = new Div(new H3(link));
        heading.addClassName("version-heading");
        if (version.isLiveOn(today)) {
            var live = new Span(words.get("version.live"));
            live.addClassName("version-live");
            heading.add(live);
        }
        add(heading, strip(words, version.photos(), pictures));
        if (!version.bio().isEmpty()) {
            var bio = new Paragraph(version.bio());
            bio.addClassName("version-bio");
            add(bio);
        }
        bios.line(words, version).ifPresent(this::add);
        var periods = new UnorderedList();
        periods.addClassNames("version-periods", "quiet");
        version.periods().forEach(period -> periods.add(new ListItem(words.period(period))));
        add(periods);
    }

    /** The photos in order; one that was deleted keeps its place. */
    static Component strip(ResultsWords words, List<PhotoId> photos, Map<PhotoId, PhotoSummary> pictures) {
        var strip = new Div();
        strip.addClassName("version-strip");
        if (photos.isEmpty()) {
            var none = new Span(words.get("version.no-photos"));
            none.addClassName("quiet");
            strip.add(none);
        }
        photos.forEach(photo -> strip.add(picture(words, pictures.get(photo))));
        return strip;
    }

    static Component picture(ResultsWords words, @org.jspecify.annotations.Nullable PhotoSummary photo) {
        if (photo == null) {
            var gone = new Span(words.get("version.photo-deleted"));
            gone.addClassName("version-gone");
            return gone;
        }
        var image = new Image(photo.tile(), photo.fileName());
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }
}
