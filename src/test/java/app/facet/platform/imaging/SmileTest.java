package app.facet.platform.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.imaging.painting.PersonSpec;
import app.facet.platform.imaging.painting.PortraitPainter;
import app.facet.platform.imaging.painting.PortraitSpec;
import app.facet.platform.imaging.painting.PortraitSpec.Framing;
import app.facet.platform.imaging.painting.PortraitSpec.Setting;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody who smiles is told otherwise, nobody who does not is told they do; a doubt is left open. */
class SmileTest {

    private static final PhotoEye EYE = new PhotoEye(new PhotoDecoder());
    private static final List<Setting> SETTINGS = List.of(Setting.values());
    private static final PortraitPainter PAINTER = new PortraitPainter();

    /** None of these served to fit the meter. */
    private static final List<BufferedImage> SMILING = people(true);

    private static final List<BufferedImage> NEUTRAL = people(false);

    private static final Map<Condition, List<Expression>> SMILES = new EnumMap<>(Condition.class);
    private static final Map<Condition, List<Expression>> BLANKS = new EnumMap<>(Condition.class);

    @TempDir
    static Path folder = Path.of("");

    /** What photos go through before they reach us. */
    enum Condition {
        PLAIN,
        SMALL,
        DIM,
        GLARING,
        TILTED,
        LEANING,
        SOFT,
        BLUE;

        List<Expression> seen(boolean smile) {
            return (smile ? SMILES : BLANKS).computeIfAbsent(this, c -> c.expressions(smile ? SMILING : NEUTRAL));
        }

        private List<Expression> expressions(List<BufferedImage> people) {
            return people.stream().map(p -> expression(changed(p))).toList();
        }

        private BufferedImage changed(BufferedImage photo) {
            return switch (this) {
                case PLAIN -> photo;
                case SMALL -> Defects.shrunk(photo, 0.45);
                case DIM -> Defects.gain(photo, 0.45);
                case GLARING -> Defects.gain(photo, 1.6);
                case TILTED -> Defects.tilted(photo, 9);
                case LEANING -> Defects.tilted(photo, -14);
                case SOFT -> Defects.blurred(photo, 2);
                case BLUE -> Defects.tinted(photo, 0.6, 0.9, 1.3);
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Condition.class)
    void nobodyIsToldTheOppositeOfWhatTheirMouthSays(Condition condition) {
        assertThat(condition.seen(true)).doesNotContain(Expression.NEUTRAL);
        assertThat(condition.seen(false)).doesNotContain(Expression.SMILE);
    }

    @Test
    void mostSmilesAreSeen() {
        assertThat(Condition.PLAIN.seen(true))
                .filteredOn(Expression.SMILE::equals)
                .hasSizeGreaterThanOrEqualTo(7);
        assertThat(Condition.SMALL.seen(true))
                .filteredOn(Expression.SMILE::equals)
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(Condition.TILTED.seen(true))
                .filteredOn(Expression.SMILE::equals)
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void missingSmileIsNoticedWhenTheMouthIsPlainToSee() {
        assertThat(Condition.PLAIN.seen(false))
                .filteredOn(Expression.NEUTRAL::equals)
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void realSmileIsSeenAtEverySize() {
        BufferedImage eileen = eileen();
        assertThat(expression(eileen)).isEqualTo(Expression.SMILE);
        assertThat(expression(Defects.tilted(eileen, 8))).isEqualTo(Expression.SMILE);
        assertThat(expression(Defects.gain(eileen, 0.5))).isEqualTo(Expression.SMILE);
        assertThat(expression(Defects.shrunk(eileen, 0.5))).isNotEqualTo(Expression.NEUTRAL);
    }

    @Test
    void doubtHasNeitherScoreNorSentence() {
        PhotoReading blurred = read(Defects.blurred(NEUTRAL.getFirst(), 5));
        assertThat(blurred.score(Aspect.EXPRESSION)).isEmpty();
        assertThat(blurred.findings()).noneMatch(f -> f.aspect() == Aspect.EXPRESSION);
    }

    private static List<BufferedImage> people(boolean smile) {
        return IntStream.range(0, 8).mapToObj(i -> portrait(i, smile)).toList();
    }

    private static BufferedImage portrait(int index, boolean smile) {
        PersonSpec any = PersonSpec.random(new Random(31_000 + index));
        PersonSpec person = new PersonSpec(
                any.skin(),
                any.hair(),
                any.hairColour(),
                any.glasses(),
                any.beard(),
                any.outfit(),
                any.outfitColour(),
                smile);
        Setting setting = SETTINGS.get(index % SETTINGS.size());
        Framing framing = index % 2 == 0 ? Framing.CLOSE_UP : Framing.HALF_LENGTH;
        return PAINTER.paint(PortraitSpec.of(32_000 + index, setting, framing).withPeople(person), 800, 1000);
    }

    private static BufferedImage eileen() {
        try (InputStream in =
                Objects.requireNonNull(SmileTest.class.getResourceAsStream("/imaging/eileen-collins.jpg"))) {
            return ImageIO.read(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Expression expression(BufferedImage photo) {
        return read(photo).faces().stream().map(Face::expression).findFirst().orElse(Expression.UNKNOWN);
    }

    private static PhotoReading read(BufferedImage photo) {
        var stored = Samples.admit(folder, Samples.jpeg(photo));
        try {
            return EYE.read(stored.path(), stored.photo());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
