package app.facet.product.headshots;

import app.facet.platform.imaging.studio.Framing;
import app.facet.platform.imaging.studio.StudioLook;
import java.util.Locale;
import java.util.Set;

/**
 * How a portrait may look.
 *
 * @param formality 1 (easy) to 5 (strict)
 * @param premium whether a portrait in it counts as two
 * @param place in the gallery, the lowest first
 * @param active whether people can choose it
 * @param framing unless somebody chooses another
 */
public record Style(
        String code,
        Words english,
        Words german,
        Set<Industry> industries,
        int formality,
        boolean premium,
        int place,
        boolean active,
        Framing framing,
        StudioLook look) {

    /** Name and description in one language. */
    public record Words(String name, String about) {}

    public Words words(Locale language) {
        return language.getLanguage().equals(Locale.GERMAN.getLanguage()) ? german : english;
    }

    public String name(Locale language) {
        return words(language).name();
    }

    /** As how many portraits one in it counts. */
    int weight() {
        return premium ? 2 : 1;
    }
}
