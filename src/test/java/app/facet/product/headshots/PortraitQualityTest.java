package app.facet.product.headshots;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.imaging.Aspect;
import app.facet.platform.imaging.AspectScore;
import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.Expression;
import app.facet.platform.imaging.Face;
import app.facet.platform.imaging.PhotoReading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortraitQualityTest {

    @Test
    void isTheMeanOfWhatTheStudioAnswersFor() {
        var reading =
                reading(1024, score(Aspect.SHARPNESS, 90), score(Aspect.LIGHTING, 80), score(Aspect.EXPRESSION, 0));

        assertThat(PortraitQuality.of(reading, null)).isEqualTo(85);
    }

    @Test
    void isLowerTheMoreTheFaceWasEnlarged() {
        var portrait = reading(1024, score(Aspect.SHARPNESS, 100));

        assertThat(PortraitQuality.of(portrait, reading(4000))).isEqualTo(100);
        assertThat(PortraitQuality.of(portrait, reading(1024))).isEqualTo(100);
        assertThat(PortraitQuality.of(portrait, reading(512))).isEqualTo(71);
        assertThat(PortraitQuality.of(portrait, reading(256))).isEqualTo(50);
    }

    @Test
    void isUnknownWhereNothingCouldBeMeasured() {
        assertThat(PortraitQuality.of(reading(1024), reading(512))).isNull();
    }

    private static PhotoReading reading(int width, AspectScore... aspects) {
        var face = new Face(new Box(0.3, 0.2, 0.3, 0.3), List.of(), true, 2, Expression.UNKNOWN, 0.09, false);
        return new PhotoReading("test", width, width, List.of(face), List.of(aspects), List.of(), null);
    }

    private static AspectScore score(Aspect aspect, int score) {
        return new AspectScore(aspect, score, Map.of());
    }
}
