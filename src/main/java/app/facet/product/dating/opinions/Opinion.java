package app.facet.product.dating.opinions;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one model said about a photo.
 *
 * @param provider who was asked, as the registry of models calls them; null until there is an answer
 * @param model what the provider calls it
 * @param content null until there is an answer
 */
public record Opinion(
        OpinionKind kind,
        OpinionState state,
        @Nullable String provider,
        @Nullable String model,
        @Nullable Content content) {

    /**
     * What was said.
     *
     * @param sunglasses whether eyes are hidden behind dark glasses
     * @param filter whether a filter changed the face: added ears, a smooth mask
     * @param strengths what works
     * @param changes what to do otherwise
     * @param tags names of what is on the photo, in English, the surest first
     */
    public record Content(
            Scene scene,
            boolean sunglasses,
            boolean filter,
            List<Remark> strengths,
            List<Remark> changes,
            List<String> tags) {

        public Content {
            strengths = List.copyOf(strengths);
            changes = List.copyOf(changes);
            tags = List.copyOf(tags);
        }
    }

    /** A sentence in the languages Facet speaks. */
    public record Remark(String english, String german) {

        /** The sentence for a reader. */
        public String in(Locale language) {
            return language.getLanguage().equals(Locale.GERMAN.getLanguage()) ? german : english;
        }
    }
}
