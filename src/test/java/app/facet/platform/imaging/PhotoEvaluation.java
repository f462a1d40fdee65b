package app.facet.platform.imaging;

import app.facet.evaluation.QualityTable;
import app.facet.evaluation.RankCorrelation;
import app.facet.platform.imaging.painting.PortraitPainter;
import app.facet.platform.imaging.painting.PortraitSpec;
import app.facet.platform.imaging.painting.PortraitSpec.Framing;
import app.facet.platform.imaging.painting.PortraitSpec.Setting;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Painted people none of whom served to fit anything, each with every defect by turns, at half and at full strength: it
 * has to show in the aspect it belongs to, and more of it has to show more.
 */
class PhotoEvaluation {

    private static final int PEOPLE = 12;
    private static final double SHOWN = 0.9; // of sixty, one tilt was beyond what the engine can tell
    private static final double RANKED = 0.9;
    private static final double UNTROUBLED = 0.1;

    /** How far a score has to fall to count, points of 100. */
    private static final int CLEARLY = 15;

    private static final PhotoEye EYE = new PhotoEye(new PhotoDecoder());
    private static final List<Setting> SETTINGS = List.of(Setting.values());

    @TempDir
    Path folder;

    /** What goes wrong, and where it has to show. */
    enum Defect {
        BLUR(Aspect.SHARPNESS),
        SHAKEN(Aspect.SHARPNESS),
        DARK(Aspect.LIGHTING),
        OVEREXPOSED(Aspect.LIGHTING),
        TILT(Aspect.COMPOSITION),
        SMALL(Aspect.RESOLUTION),
        HAZE(Aspect.CONTRAST),
        BLUE_LIGHT(Aspect.COLOUR),
        NO_FACE(Aspect.FACE);

        private final Aspect aspect;

        Defect(Aspect aspect) {
            this.aspect = aspect;
        }

        /** @param strength 0 to 1; a face is there or not */
        BufferedImage in(BufferedImage photo, double strength) {
            return switch (this) {
                case BLUR -> Defects.blurred(photo, 5 * strength);
                case SHAKEN -> Defects.shaken(photo, 15 * strength, 30);
                case DARK -> Defects.gain(photo, Math.pow(0.35, strength));
                case OVEREXPOSED -> Defects.gain(photo, Math.pow(3, strength));
                case TILT -> Defects.tilted(photo, 13 * strength);
                case SMALL -> Defects.shrunk(photo, Math.pow(0.36, strength));
                case HAZE -> Defects.flattened(photo, Math.pow(0.25, strength));
                case BLUE_LIGHT ->
                    Defects.tinted(photo, Math.pow(0.55, strength), Math.pow(0.85, strength), Math.pow(1.5, strength));
                case NO_FACE -> Defects.cropped(photo, 0, 0.6 * strength, 1, 1);
            };
        }
    }

    /** The scores of a defect's aspect: without it, at half and at full strength. */
    private record Falling(int good, int half, int full) {

        boolean isClear() {
            return full <= good - CLEARLY;
        }
    }

    @Test
    void defectsShowWhereTheyBelongAndTheMoreTheWorse() throws IOException {
        var table = new QualityTable("Photo analysis");
        var people =
                IntStream.range(0, PEOPLE).mapToObj(PhotoEvaluation::portrait).toList();
        var good = people.stream().map(this::read).toList();
        var falling = new EnumMap<Defect, List<Falling>>(Defect.class);
        for (Defect defect : Defect.values()) {
            falling.put(
                    defect,
                    IntStream.range(0, PEOPLE)
                            .mapToObj(i -> falling(defect, people.get(i), good.get(i)))
                            .toList());
        }
        falling.forEach((defect, all) -> table.atLeast(
                SHOWN,
                "strangers",
                defect.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " shown",
                (int) all.stream().filter(Falling::isClear).count(),
                PEOPLE));
        table.atLeast(RANKED, "strangers", "rank correlation with strength", correlation(falling), PEOPLE);
        table.atMost(
                UNTROUBLED,
                "strangers",
                "good ones called a problem",
                (int) good.stream().filter(PhotoEvaluation::isCalledAProblem).count(),
                PEOPLE);
        table.check();
    }

    private static boolean isCalledAProblem(PhotoReading reading) {
        return reading.findings().stream().anyMatch(finding -> finding.severity() == Severity.PROBLEM);
    }

    private Falling falling(Defect defect, BufferedImage photo, PhotoReading good) {
        return new Falling(
                score(good, defect.aspect),
                score(read(defect.in(photo, 0.5)), defect.aspect),
                score(read(defect.in(photo, 1)), defect.aspect));
    }

    /** Spearman's, of strength and score; of all defects that come in strengths the mean. */
    private static double correlation(Map<Defect, List<Falling>> falling) {
        return falling.entrySet().stream()
                .filter(entry -> entry.getKey() != Defect.NO_FACE)
                .mapToDouble(entry -> correlation(entry.getValue()))
                .average()
                .orElseThrow();
    }

    private static double correlation(List<Falling> all) {
        var strengths = new ArrayList<Double>();
        var losses = new ArrayList<Double>();
        for (Falling one : all) {
            strengths.addAll(List.of(0.0, 0.5, 1.0));
            losses.addAll(List.of(-1.0 * one.good, -1.0 * one.half, -1.0 * one.full));
        }
        return RankCorrelation.of(strengths, losses);
    }

    private static BufferedImage portrait(int index) {
        Setting setting = SETTINGS.get(index % SETTINGS.size());
        Framing framing = index / SETTINGS.size() % 2 == 0 ? Framing.CLOSE_UP : Framing.HALF_LENGTH;
        return new PortraitPainter().paint(PortraitSpec.of(77_000 + index, setting, framing), 960, 1200);
    }

    private static int score(PhotoReading reading, Aspect aspect) {
        return reading.score(aspect).orElse(100);
    }

    private PhotoReading read(BufferedImage photo) {
        var stored = Samples.admit(folder, Samples.jpeg(photo));
        try {
            return EYE.read(stored.path(), stored.photo());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
