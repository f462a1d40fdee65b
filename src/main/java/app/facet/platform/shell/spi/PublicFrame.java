package app.facet.platform.shell.spi;

import app.facet.platform.shell.spi.PublicLink.Place;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.PlainPage;
import app.facet.platform.ui.PublicPage;
import app.facet.platform.ui.Texts;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands around the pages a visitor without an account reads: the way in above, the small print below. */
@Component
public class PublicFrame {

    private final PlainPage frame = PlainPage.read("public");
    private final ObjectProvider<PublicLink> links;

    PublicFrame(ObjectProvider<PublicLink> links) {
        this.links = links;
    }

    /**
     * One page.
     *
     * @param path with its leading slash, for the links to it in other languages
     * @param title of the window, plain text
     * @param description for search engines, plain text
     * @param head markup of further style sheets, or nothing
     * @param main markup of the sections
     */
    public record Content(String path, String title, String description, String head, String main) {}

    public String around(Content content, Texts texts) {
        return frame.render(
                texts,
                Map.of(
                        "language",
                        texts.locale().toLanguageTag(),
                        "title",
                        PlainPage.escape(content.title()),
                        "description",
                        PlainPage.escape(content.description()),
                        "head",
                        content.head(),
                        "logo",
                        Glyph.svg("facet"),
                        "main",
                        content.main(),
                        "top",
                        links(Place.TOP, texts),
                        "documents",
                        links(Place.FOOTER, texts),
                        "languages",
                        PublicPage.languages(texts.locale(), content.path())));
    }

    private String links(Place place, Texts texts) {
        return links.stream()
                .filter(link -> link.place() == place)
                .sorted(Comparator.comparingInt(PublicLink::order))
                .map(link -> "<a href=\"%s\">%s</a>"
                        .formatted(PlainPage.escape(link.path()), PlainPage.escape(texts.get(link.nameKey()))))
                .collect(Collectors.joining(" "));
    }
}
