package app.facet.product.dating;

import static app.facet.product.dating.Readings.face;
import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.imaging.Aspect;
import app.facet.platform.imaging.PhotoReading;
import app.facet.product.dating.PlatformAdvice.Sentence;
import app.facet.product.dating.opinions.Sighting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlatformAdviserTest {

    private static final PlatformRule SQUARE =
            new PlatformRule("square", "Square", 6, 1.0, 640, Evidence.ASSUMED, LocalDate.of(2026, 11, 21));

    @Test
    void oneClearLargeFaceCanLead() {
        var advice = PlatformAdviser.advise(SQUARE, Readings.of(face(0.3)), Sighting.NONE);

        assertThat(advice.suitsAsLead()).isTrue();
        assertThat(advice.role()).isEqualTo(PhotoRole.PORTRAIT);
        assertThat(keys(advice)).first().isEqualTo("dating.advice.leads");
    }

    @Test
    void aGroupCannotLead() {
        refusesToLead(Readings.of(face(0.1, 0.2, 0.15), face(0.6, 0.2, 0.15)), "dating.advice.group");
    }

    @Test
    void aPhotoWithoutAFaceCannotLead() {
        refusesToLead(Readings.of(), "dating.advice.no-face");
    }

    @Test
    void aBlurredPhotoCannotLead() {
        refusesToLead(Readings.of(3000, 4000, Map.of(Aspect.SHARPNESS, 30), face(0.3)), "dating.advice.blurred");
    }

    @Test
    void aBadlyLitPhotoCannotLead() {
        refusesToLead(Readings.of(3000, 4000, Map.of(Aspect.LIGHTING, 30), face(0.3)), "dating.advice.badly-lit");
    }

    @Test
    void aFaceOfAFewPixelsCannotLead() {
        refusesToLead(Readings.of(300, 400, Map.of(), face(0.2)), "dating.advice.face-small");
    }

    @Test
    void aFullLengthPhotoComesLater() {
        var advice = PlatformAdviser.advise(SQUARE, Readings.of(face(0.08)), Sighting.NONE);

        assertThat(advice.suitsAsLead()).isFalse();
        assertThat(keys(advice)).contains("dating.advice.role.full-length");
    }

    @Test
    void theFrameIsPutAroundTheFaceAndStaysOnThePhoto() {
        var crop = Crop.of(Readings.of(4000, 3000, Map.of(), face(0.7, 0.1, 0.2)), 1.0);

        assertThat(crop.facesInside()).isTrue();
        assertThat(crop.width()).isEqualTo(0.75);
        assertThat(crop.height()).isEqualTo(1.0);
        assertThat(crop.x()).isEqualTo(0.25);
    }

    @Test
    void aFrameThatCutsAFaceIsSaidSo() {
        var wide = Readings.of(4000, 2000, Map.of(), face(0.02, 0.3, 0.2), face(0.75, 0.3, 0.15));

        assertThat(keys(PlatformAdviser.advise(SQUARE, wide, Sighting.NONE))).contains("dating.advice.face-cut");
    }

    private static void refusesToLead(PhotoReading reading, String because) {
        var advice = PlatformAdviser.advise(SQUARE, reading, Sighting.NONE);
        assertThat(advice.suitsAsLead()).isFalse();
        assertThat(keys(advice)).contains(because);
    }

    private static List<String> keys(PlatformAdvice advice) {
        return advice.sentences().stream().map(Sentence::key).toList();
    }
}
