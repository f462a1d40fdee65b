package app.facet.product.headshots;

import app.facet.platform.imaging.Aspect;
import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.Face;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.imaging.Severity;
import app.facet.platform.imaging.studio.PortraitFrame;
import app.facet.platform.imaging.studio.StudioRefused;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what a photo is good for as the source of a portrait: one face, large, sharp, well lit, all of it there. */
final class SourceGate {

    /** Face pixels of the usual frame at its least size. */
    private static final int LARGE = 320;

    private static final int SMALL = 140;
    private static final int SHARP = 60;
    private static final int BLURRED = 40;
    private static final double LOST_LIGHT = 0.02;
    private static final double MUCH_LOST = 0.10;
    private static final double LOST_DARK = 0.05;
    private static final double DARK = 0.25;
    private static final int PER_CENT = 100;

    /** Room above the hair, in heights of the photo: less than none is a head cut off, here by more than locks. */
    private static final double CUT = -0.05;

    private SourceGate() {}

    static GateVerdict verdict(PhotoReading reading) {
        if (refusal(reading).isPresent()) {
            return GateVerdict.IMPOSSIBLE;
        }
        boolean problem = findings(reading).stream().anyMatch(finding -> finding.severity() == Severity.PROBLEM);
        return problem ? GateVerdict.WEAK : GateVerdict.GOOD;
    }

    /** Why no portrait can be made of it at all. */
    static Optional<StudioRefused.Reason> refusal(PhotoReading reading) {
        if (reading.faces().isEmpty()) {
            return Optional.of(StudioRefused.Reason.NO_FACE);
        }
        Box face = reading.faces().getFirst().box();
        boolean room = headroom(reading) >= 0 || PortraitFrame.hasRoom(face, reading.width(), reading.height());
        return room ? Optional.empty() : Optional.of(StudioRefused.Reason.CUT_OFF);
    }

    private static double headroom(PhotoReading reading) {
        Double headroom = reading.metrics().framing().headroom();
        return headroom == null ? 0 : headroom;
    }

    /** The most pressing first. */
    static List<GateFinding> findings(PhotoReading reading) {
        if (reading.faces().isEmpty()) {
            return List.of(GateFinding.problem("no-face"));
        }
        Face face = reading.faces().getFirst();
        return Stream.of(
                        faces(reading),
                        size(reading),
                        sharpness(reading),
                        light(reading),
                        frame(reading, face),
                        turn(face))
                .sorted(Comparator.comparing(GateFinding::severity).reversed())
                .toList();
    }

    private static GateFinding faces(PhotoReading reading) {
        int count = reading.faces().size();
        return count == 1 ? GateFinding.good("one-face") : GateFinding.problem("faces", count);
    }

    private static GateFinding size(PhotoReading reading) {
        Integer measured = reading.metrics().framing().facePixels();
        int pixels = measured == null ? 0 : measured;
        if (pixels >= LARGE) {
            return GateFinding.good("large", String.valueOf(pixels));
        }
        return pixels >= SMALL
                ? GateFinding.hint("rather-small", String.valueOf(pixels))
                : GateFinding.problem("small", String.valueOf(pixels));
    }

    private static GateFinding sharpness(PhotoReading reading) {
        int score = reading.score(Aspect.SHARPNESS).orElse(0);
        if (score >= SHARP) {
            return GateFinding.good("sharp", score);
        }
        return score >= BLURRED ? GateFinding.hint("soft", score) : GateFinding.problem("blurred", score);
    }

    private static GateFinding light(PhotoReading reading) {
        var light = reading.metrics().light();
        double lost = light.clippedHighlights();
        if (lost > MUCH_LOST) {
            return GateFinding.problem("overexposed", Math.round(lost * PER_CENT));
        }
        if (lost > LOST_LIGHT) {
            return GateFinding.hint("bright-spots", Math.round(lost * PER_CENT));
        }
        if (light.clippedShadows() > LOST_DARK) {
            return GateFinding.hint("black-shadows", Math.round(light.clippedShadows() * PER_CENT));
        }
        return light.exposure() < DARK ? GateFinding.problem("dark") : GateFinding.good("lit");
    }

    private static GateFinding frame(PhotoReading reading, Face face) {
        if (refusal(reading).isPresent()) {
            return GateFinding.problem("too-close");
        }
        double headroom = headroom(reading);
        if (face.cut() || headroom < CUT) {
            return GateFinding.problem("cut");
        }
        return headroom < 0 ? GateFinding.hint("hair-cut") : GateFinding.good("whole");
    }

    private static GateFinding turn(Face face) {
        return face.frontal() && face.eyesVisible() == 2 ? GateFinding.good("frontal") : GateFinding.hint("turned");
    }
}
