package app.facet.product.dating;

import java.util.List;

/**
 * What one platform would make of a photo and what to do about it.
 *
 * @param suitsAsLead whether it can be the first photo
 * @param sentences what to know and change, most important first
 */
public record PlatformAdvice(
        PlatformRule platform, PhotoRole role, boolean suitsAsLead, Crop crop, List<Sentence> sentences) {

    /** Who saw it, where it was not Facet: a provider of models. Shown by its name. */
    public record SeenBy(String provider) {}

    /** A sentence by its key and the values in it. */
    public record Sentence(String key, List<Object> parameters) {

        static Sentence of(String key, Object... parameters) {
            return new Sentence("dating.advice." + key, List.of(parameters));
        }
    }
}
