package app.facet.product.headshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.PhotoFormat;
import app.facet.product.headshots.Destination.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DestinationTest {

    /** A face as it lies in a classic portrait of 1,024 by 1,280 pixels. */
    private static final Box FACE = new Box(0.32, 0.264, 0.36, 0.288);

    private static final double PORTRAIT = 0.8;

    @ParameterizedTest
    @EnumSource(Destination.class)
    void theFrameLiesInsideThePortraitAndHasTheShapeThatIsAskedFor(Destination where) {
        Box cut = HeadCut.of(FACE, PORTRAIT, where);

        assertThat(cut.x()).isBetween(0.0, 1 - cut.width() + 1e-9);
        assertThat(cut.y()).isBetween(0.0, 1 - cut.height() + 1e-9);
        assertThat(cut.width() / cut.height() * PORTRAIT).isCloseTo(where.aspect(), within(1e-9));
        var spec = where.spec(1000, PhotoFormat.JPEG);
        assertThat((double) spec.width() / spec.height()).isCloseTo(where.aspect(), within(0.003));
    }

    @ParameterizedTest
    @CsvSource({
        "PASSPORT_EU,32,36,45",
        "PASSPORT_UK,29,34,45",
        "PASSPORT_US,25,35,51",
        "PASSPORT_CA,31,36,70",
        "PASSPORT_CN,28,33,48",
        "PASSPORT_AU,32,36,45"
    })
    void aPassportsHeadIsAsTallAsItsCountryAsks(Destination where, double least, double most, double frame) {
        Box cut = HeadCut.of(FACE, PORTRAIT, where);

        double crown = FACE.y() - 0.30 * FACE.height();
        double chin = FACE.y() + 1.06 * FACE.height();
        double millimetres = (chin - crown) / cut.height() * frame;
        assertThat(millimetres).isBetween(least, most);
        assertThat(crown).as("nothing of the head is cut").isGreaterThan(cut.y());
        assertThat(chin).isLessThan(cut.y() + cut.height());
    }

    @Test
    void aPortraitTooTightForTheFrameGivesALargerHeadAndNoEmptyEdge() {
        Box close = new Box(0.15, 0.15, 0.7, 0.56);

        Box cut = HeadCut.of(close, PORTRAIT, Destination.LINKEDIN);

        assertThat(cut.width()).isEqualTo(1.0);
        assertThat(cut.height()).isCloseTo(0.8, within(1e-9));
        assertThat(cut.y()).isBetween(0.0, 0.2);
    }

    @Test
    void screensGetThePixelsThereAreWithinWhatTheyTake() {
        assertThat(Destination.LINKEDIN.spec(1100, PhotoFormat.JPEG).width()).isEqualTo(1100);
        assertThat(Destination.LINKEDIN.spec(100, PhotoFormat.JPEG).width()).isEqualTo(400);
        assertThat(Destination.SLACK.spec(3000, PhotoFormat.JPEG).width()).isEqualTo(1024);
        assertThat(Destination.LINKEDIN.spec(1100, PhotoFormat.PNG).mostBytes()).isEqualTo(8L << 20);
    }

    @Test
    void papersGetThreeHundredPixelsAnInchWhateverThePortraitHas() {
        var cv = Destination.CV.spec(100, PhotoFormat.JPEG);

        assertThat(cv.width()).isEqualTo(413);
        assertThat(cv.height()).isEqualTo(531);
        assertThat(cv.dpi()).isEqualTo(300);
        assertThat(Destination.PASSPORT_US.spec(100, PhotoFormat.JPEG).width()).isEqualTo(602);
    }

    @Test
    void onlyNetworksAreRound() {
        assertThat(Destination.values())
                .filteredOn(Destination::isRound)
                .allMatch(where -> where.group() == Group.NETWORK && where.aspect() == 1);
    }
}
