package app.facet.product.headshots.ui;

import app.facet.platform.imaging.PhotoFormat;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.Glyph;
import app.facet.product.headshots.Destination;
import app.facet.product.headshots.Destination.Group;
import app.facet.product.headshots.PortraitFiles;
import app.facet.product.headshots.PortraitId;
import app.facet.product.headshots.PortraitOffer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Locale;

/** A portrait as files, one for each place it may go to, each shown as it will look there. */
class DownloadSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int PREVIEW_HEIGHT = 192;

    private final transient PortraitFiles files;
    private final transient AccountId me;
    private final transient PortraitId portrait;

    DownloadSection(PortraitFiles files, AccountId me, PortraitId portrait) {
        this.files = files;
        this.me = me;
        this.portrait = portrait;
        getContent().addClassName("headshots-section");
        getContent()
                .add(
                        new H2(getTranslation("headshots.files.title")),
                        new Paragraph(getTranslation("headshots.files.about")),
                        all(),
                        new ProfileMock(picture(Destination.LINKEDIN), picture(Destination.LINKEDIN)));
        var offers = files.offers(me, portrait);
        for (Group group : Group.values()) {
            getContent().add(group(group, offers));
        }
    }

    private Component all() {
        DownloadHandler archive = event -> {
            event.setFileName("portraits.zip");
            event.setContentType("application/zip");
            files.writeAll(me, portrait, event.getOutputStream());
        };
        return link(archive, getTranslation("headshots.files.all"));
    }

    private Component group(Group group, List<PortraitOffer> offers) {
        String key = "headshots.files.group." + group.name().toLowerCase(Locale.ROOT);
        var list = new UnorderedList();
        list.addClassName("file-list");
        offers.stream().filter(offer -> offer.where().group() == group).forEach(offer -> list.add(row(offer)));
        return switch (group) {
            case ANYWHERE, NETWORK -> part(new H3(getTranslation(key)), list);
            case PAPER -> folded(key, list);
            case PASSPORT -> folded(key, new Paragraph(getTranslation(key + ".about")), list);
        };
    }

    /** What few look for stays folded: the page is long enough on a phone. */
    private Component folded(String key, Component... content) {
        return new Details(getTranslation(key), part(content));
    }

    private static Div part(Component... content) {
        var part = new Div(content);
        part.addClassName("file-group");
        return part;
    }

    private ListItem row(PortraitOffer offer) {
        var where = offer.where();
        var name = new Span(name(where));
        name.addClassName("file-name");
        var facts = new Span(facts(offer));
        facts.addClassNames("quiet", "numbers");
        var links = new Div();
        links.addClassName("file-links");
        where.formats().forEach(format -> links.add(link(where, format)));
        var words = new Div(name, facts, links);
        words.addClassName("file-words");
        var picture = picture(where);
        picture.addClassName(where.isRound() ? "file-round" : "file-paper");
        var row = new ListItem(picture, words);
        row.addClassName("file-row");
        return row;
    }

    private Image picture(Destination where) {
        DownloadHandler preview = event -> {
            event.setContentType(PhotoFormat.JPEG.contentType());
            event.getOutputStream().write(files.preview(me, portrait, where, PREVIEW_HEIGHT));
        };
        var picture = new Image(preview, getTranslation("headshots.files.preview", name(where)));
        picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }

    private Component link(Destination where, PhotoFormat format) {
        DownloadHandler file = event -> {
            byte[] content = files.file(me, portrait, where, format);
            event.setFileName(where.fileName(format));
            event.setContentType(format.contentType());
            event.setContentLength(content.length);
            event.getOutputStream().write(content);
        };
        String kind = format == PhotoFormat.WEBP ? "WebP" : format.name();
        var link = link(file, kind);
        link.getElement().setAttribute("aria-label", getTranslation("headshots.files.download", name(where), kind));
        return link;
    }

    private static Anchor link(DownloadHandler file, String words) {
        var link = new Anchor(file, "");
        link.add(new Glyph("download"), new Span(words));
        link.setDownload(true);
        link.addClassName("file-link");
        return link;
    }

    private String name(Destination where) {
        return getTranslation("headshots.files." + where.key());
    }

    private String facts(PortraitOffer offer) {
        var spec = offer.spec();
        return offer.where().isPaper()
                ? getTranslation(
                        "headshots.files.paper",
                        offer.where().millimetres(),
                        spec.dpi(),
                        String.valueOf(spec.width()),
                        String.valueOf(spec.height()))
                : getTranslation("headshots.files.screen", String.valueOf(spec.width()), String.valueOf(spec.height()));
    }
}
