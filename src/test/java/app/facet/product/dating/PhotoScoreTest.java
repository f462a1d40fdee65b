package app.facet.product.dating;

import static app.facet.product.dating.Readings.face;
import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.imaging.Aspect;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhotoScoreTest {

    @Test
    void isTheMeanWhenEverythingIsEquallyGood() {
        assertThat(PhotoScore.of(Readings.of(face(0.3)))).isEqualTo(80);
    }

    @Test
    void thereIsNoneWithoutAFace() {
        assertThat(PhotoScore.of(Readings.of())).isNull();
    }

    @Test
    void aBlurredFaceIsNotMadeUpForByAnythingElse() {
        var blurred = Readings.of(3000, 4000, Map.of(Aspect.SHARPNESS, 5), face(0.3));

        assertThat(PhotoScore.of(blurred)).isLessThan(50);
    }

    @ParameterizedTest
    @EnumSource(Aspect.class)
    void everyAspectCounts(Aspect aspect) {
        var worse = Readings.of(3000, 4000, Map.of(aspect, 10), face(0.3));

        assertThat(PhotoScore.of(worse)).isLessThan(80);
    }
}
