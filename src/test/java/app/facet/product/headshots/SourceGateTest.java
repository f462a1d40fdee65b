package app.facet.product.headshots;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.imaging.Aspect;
import app.facet.platform.imaging.AspectScore;
import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.Expression;
import app.facet.platform.imaging.Face;
import app.facet.platform.imaging.PhotoMetrics;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.imaging.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceGateTest {

    @Test
    void aLargeSharpWellLitFaceIsFineInEveryRespect() {
        var reading = reading(600, 80, 0, 0, 0.5, face(true, 2, false));

        assertThat(SourceGate.verdict(reading)).isEqualTo(GateVerdict.GOOD);
        assertThat(SourceGate.findings(reading))
                .extracting(GateFinding::severity)
                .containsOnly(Severity.GOOD);
    }

    @Test
    void withoutAFaceNothingElseMatters() {
        var reading = reading(null, 80, 0, 0, 0.5);

        assertThat(SourceGate.verdict(reading)).isEqualTo(GateVerdict.IMPOSSIBLE);
        assertThat(SourceGate.findings(reading)).extracting(GateFinding::key).containsExactly("headshots.gate.no-face");
    }

    @ParameterizedTest
    @CsvSource({
        "100, 80, 0, 0, 0.5, small, WEAK",
        "200, 80, 0, 0, 0.5, rather-small, GOOD",
        "600, 50, 0, 0, 0.5, soft, GOOD",
        "600, 30, 0, 0, 0.5, blurred, WEAK",
        "600, 80, 0.05, 0, 0.5, bright-spots, GOOD",
        "600, 80, 0.2, 0, 0.5, overexposed, WEAK",
        "600, 80, 0, 0.1, 0.5, black-shadows, GOOD",
        "600, 80, 0, 0, 0.1, dark, WEAK"
    })
    void whatIsWrongComesFirstAndSaysHowMuchItMatters(
            int pixels, int sharpness, double white, double black, double exposure, String first, GateVerdict verdict) {
        var reading = reading(pixels, sharpness, white, black, exposure, face(true, 2, false));

        assertThat(SourceGate.findings(reading).getFirst().key()).isEqualTo("headshots.gate." + first);
        assertThat(SourceGate.verdict(reading)).isEqualTo(verdict);
    }

    @Test
    void aCutHeadATurnedFaceAndOtherPeopleAreTold() {
        var reading = reading(600, 80, 0, 0, 0.5, face(false, 1, true), face(true, 2, false));

        assertThat(SourceGate.findings(reading))
                .extracting(GateFinding::key)
                .contains("headshots.gate.cut", "headshots.gate.turned", "headshots.gate.faces");
        assertThat(SourceGate.verdict(reading)).isEqualTo(GateVerdict.WEAK);
    }

    @ParameterizedTest
    @CsvSource({
        "0.10, 0.95, whole, GOOD",
        "-0.02, 0.40, hair-cut, GOOD",
        "-0.08, 0.40, cut, WEAK",
        "-0.02, 0.95, too-close, IMPOSSIBLE"
    })
    void whereThePhotoEndsAroundTheHeadIsTold(double headroom, double faceWidth, String finding, GateVerdict verdict) {
        var face = new Face(
                new Box(0.02, 0.1, faceWidth, 0.7), List.of(), true, 2, Expression.SMILE, 0.7 * faceWidth, false);
        var reading = reading(600, 80, 0, 0, 0.5, headroom, face);

        assertThat(SourceGate.findings(reading)).extracting(GateFinding::key).contains("headshots.gate." + finding);
        assertThat(SourceGate.verdict(reading)).isEqualTo(verdict);
    }

    private static Face face(boolean frontal, int eyes, boolean cut) {
        var box = new Box(0.3, 0.2, 0.4, 0.3);
        return new Face(box, List.of(), frontal, eyes, Expression.SMILE, box.area(), cut);
    }

    private static PhotoReading reading(
            Integer pixels, int sharpness, double white, double black, double exposure, Face... faces) {
        return reading(pixels, sharpness, white, black, exposure, 0.1, faces);
    }

    private static PhotoReading reading(
            Integer pixels,
            int sharpness,
            double white,
            double black,
            double exposure,
            double headroom,
            Face... faces) {
        var aspects = Arrays.stream(Aspect.values())
                .map(aspect -> new AspectScore(aspect, aspect == Aspect.SHARPNESS ? sharpness : 80, Map.of()))
                .toList();
        var metrics = new PhotoMetrics(
                new PhotoMetrics.SharpnessMetrics(true, 0.1, 1, 1),
                new PhotoMetrics.LightMetrics(true, exposure, 0.9, white, black, 0.0, 0.8),
                new PhotoMetrics.ColourMetrics(30, 0, 0),
                new PhotoMetrics.FramingMetrics(headroom, 0.4, 0.5, 0.0, 0.1, pixels, 2000));
        return new PhotoReading("facet-eye-2", 1600, 2000, List.of(faces), aspects, List.of(), metrics);
    }
}
