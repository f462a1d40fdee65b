package app.facet.product.dating.opinions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What several opinions come to: a review before tags, because it was asked what matters here.
 *
 * @param scene null when nobody said
 * @param sunglasses the provider who saw some, or null
 * @param filter the provider who saw one, or null
 */
public record Sighting(
        @Nullable Scene scene,
        @Nullable String sunglasses,
        @Nullable String filter) {

    /** Nobody else looked. */
    public static final Sighting NONE = new Sighting(null, null, null);

    /** All that was said about one photo, put together. */
    public static Sighting of(List<Opinion> opinions) {
        return new Sighting(
                given(opinions)
                        .map(opinion ->
                                Objects.requireNonNull(opinion.content()).scene())
                        .findFirst()
                        .orElse(null),
                whoSaw(opinions, Opinion.Content::sunglasses),
                whoSaw(opinions, Opinion.Content::filter));
    }

    private static @Nullable String whoSaw(List<Opinion> opinions, Predicate<Opinion.Content> what) {
        return given(opinions)
                .filter(opinion -> what.test(Objects.requireNonNull(opinion.content())))
                .flatMap(opinion -> Optional.ofNullable(opinion.provider()).stream())
                .findFirst()
                .orElse(null);
    }

    private static Stream<Opinion> given(List<Opinion> opinions) {
        return opinions.stream().filter(opinion -> opinion.content() != null).sorted((a, b) -> a.kind()
                .compareTo(b.kind()));
    }
}
