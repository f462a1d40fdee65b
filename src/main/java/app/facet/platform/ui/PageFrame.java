package app.facet.platform.ui;

import java.util.Locale;
import java.util.Map;

/**
 * The frame of pages that stand alone: led to by a link somebody was sent, about one thing, found by no search engine.
 * They have neither navigation nor a script.
 */
public final class PageFrame {

    private static final PlainPage PAGE = PlainPage.read("frame");
    private static final String NO_REFERRER = "<meta name=\"referrer\" content=\"no-referrer\">\n";

    private final String look;
    private final String styles;
    private final String referrer;

    private PageFrame(String look, String styles, String referrer) {
        this.look = look;
        this.styles = styles;
        this.referrer = referrer;
    }

    /** @param look CSS class of what stands on the page */
    public static PageFrame of(String look) {
        return new PageFrame(look, "", "");
    }

    /** @param file with what the page needs beyond the looks of all of them */
    public PageFrame styledBy(String file) {
        return new PageFrame(look, styles + "<link rel=\"stylesheet\" href=\"/%s\">\n".formatted(file), referrer);
    }

    /** Where somebody goes on to does not learn the address, which is a secret. */
    public PageFrame withoutReferrer() {
        return new PageFrame(look, styles, NO_REFERRER);
    }

    /**
     * The whole page.
     *
     * @param title in words
     * @param body as markup
     */
    public String render(Locale language, String title, String body) {
        return PAGE.render(
                Texts.of(language),
                Map.of(
                        "language", language.toLanguageTag(),
                        "referrer", referrer,
                        "styles", styles,
                        "logo", Glyph.svg("logo"),
                        "look", look,
                        "title", PlainPage.escape(title),
                        "body", body));
    }

    /** Words as a paragraph. */
    public static String paragraph(String look, String words) {
        return "<p class=\"%s\">%s</p>".formatted(look, PlainPage.escape(words));
    }
}
