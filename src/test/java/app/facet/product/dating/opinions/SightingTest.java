package app.facet.product.dating.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SightingTest {

    @Test
    void aReviewCountsBeforeTags() {
        var seen = Sighting.of(List.of(
                given(OpinionKind.TAGS, "azure", Scene.TRAVEL, true),
                given(OpinionKind.REVIEW, "openai", Scene.ACTIVITY, false)));

        assertThat(seen).isEqualTo(new Sighting(Scene.ACTIVITY, "azure", null));
    }

    @Test
    void whoHasNotAnsweredSawNothing() {
        assertThat(Sighting.of(List.of(new Opinion(OpinionKind.REVIEW, OpinionState.ASKED, null, null, null))))
                .isEqualTo(Sighting.NONE);
    }

    private static Opinion given(OpinionKind kind, String provider, Scene scene, boolean sunglasses) {
        return new Opinion(
                kind,
                OpinionState.GIVEN,
                provider,
                "some",
                new Opinion.Content(scene, sunglasses, false, List.of(), List.of(), List.of()));
    }
}
