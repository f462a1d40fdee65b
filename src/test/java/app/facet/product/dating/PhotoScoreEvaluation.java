package app.facet.product.dating;

import app.facet.evaluation.QualityTable;
import app.facet.evaluation.RankCorrelation;
import app.facet.platform.imaging.Defects;
import app.facet.platform.imaging.PhotoDecoder;
import app.facet.platform.imaging.PhotoEye;
import app.facet.platform.imaging.PhotoGate;
import app.facet.platform.imaging.painting.PortraitPainter;
import app.facet.platform.imaging.painting.PortraitSpec;
import app.facet.platform.imaging.painting.PortraitSpec.Framing;
import app.facet.platform.imaging.painting.PortraitSpec.Setting;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Seventy-two pictures of twelve painted people none of whom served to fit anything: each person on a ladder from a good
 * photo to a bad one, going down with three faults drawn for them that grow together. The overall score has to go down with
 * them.
 */
class PhotoScoreEvaluation {

    private static final int PEOPLE = 12;
    private static final int STEPS = 6;
    private static final double RANKED = 0.9;

    private static final List<BiFunction<BufferedImage, Double, BufferedImage>> FAULTS = List.of(
            (photo, worse) -> Defects.blurred(photo, 5 * worse),
            (photo, worse) -> Defects.gain(photo, Math.pow(0.35, worse)),
            (photo, worse) -> Defects.gain(photo, Math.pow(2.2, worse)),
            (photo, worse) -> Defects.tilted(photo, 13 * worse),
            (photo, worse) -> Defects.shrunk(photo, Math.pow(0.36, worse)),
            (photo, worse) -> Defects.flattened(photo, Math.pow(0.25, worse)),
            (photo, worse) ->
                    Defects.tinted(photo, Math.pow(0.55, worse), Math.pow(0.85, worse), Math.pow(1.5, worse)));

    private static final List<Setting> SETTINGS = List.of(Setting.values());
    private static final PhotoEye EYE = new PhotoEye(new PhotoDecoder());

    @TempDir
    Path folder;

    @Test
    void theScoreGoesDownWithTheQualityOfAPhoto() throws IOException {
        var random = new Random(20261122);
        var qualities = new ArrayList<Double>();
        var scores = new ArrayList<Double>();
        double onLadders = 0;
        for (int person = 0; person < PEOPLE; person++) {
            var faults = new ArrayList<>(FAULTS);
            Collections.shuffle(faults, random);
            var ladder = ladder(portrait(person), faults.subList(0, 3));
            List<Double> steps = ladder.stream().map(Step::quality).toList();
            List<Double> reached = ladder.stream().map(Step::score).toList();
            onLadders += RankCorrelation.of(steps, reached) / PEOPLE;
            qualities.addAll(steps);
            scores.addAll(reached);
        }
        new QualityTable("Photo score")
                .atLeast(
                        RANKED,
                        "strangers",
                        "rank correlation with quality",
                        RankCorrelation.of(qualities, scores),
                        scores.size())
                .atLeast(RANKED, "strangers", "the same for each person", onLadders, PEOPLE)
                .check();
    }

    private record Step(double quality, double score) {}

    private List<Step> ladder(BufferedImage photo, List<BiFunction<BufferedImage, Double, BufferedImage>> faults)
            throws IOException {
        var ladder = new ArrayList<Step>();
        for (int step = 0; step < STEPS; step++) {
            double worse = (double) step / (STEPS - 1);
            BufferedImage picture = photo;
            for (var fault : faults) {
                picture = step == 0 ? picture : fault.apply(picture, worse);
            }
            ladder.add(new Step(1 - worse, score(picture)));
        }
        return ladder;
    }

    /** Where no face is found any more there is no score: nothing is worse. */
    private double score(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        Path upload = Files.write(folder.resolve("upload"), bytes.toByteArray());
        Path cleaned = folder.resolve("cleaned");
        Files.deleteIfExists(cleaned);
        var photo = new PhotoGate().admit(upload, cleaned);
        Integer score = PhotoScore.of(EYE.read(cleaned, photo));
        return score == null ? 0 : score;
    }

    private static BufferedImage portrait(int person) {
        var setting = SETTINGS.get(person % SETTINGS.size());
        var framing = person % 2 == 0 ? Framing.CLOSE_UP : Framing.HALF_LENGTH;
        return new PortraitPainter().paint(PortraitSpec.of(88_000 + person, setting, framing), 960, 1200);
    }
}
