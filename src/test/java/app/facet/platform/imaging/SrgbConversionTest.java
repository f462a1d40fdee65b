package app.facet.platform.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SrgbConversionTest {

    private static final RgbProfile P3 =
            Objects.requireNonNull(RgbProfile.otherThanSrgb(Profiles.displayP3("anything")));

    @ParameterizedTest
    @CsvSource({"0,0,0", "255,255,255", "128,128,128", "200,150,120", "90,120,60", "60,80,160", "240,200,180"})
    void agreesWithTheColourManagementOfThePlatform(int red, int green, int blue) {
        float[] expected = new ICC_ColorSpace(ICC_Profile.getInstance(P3.toBytes()))
                .toRGB(new float[] {red / 255f, green / 255f, blue / 255f});
        byte[] pixel = {(byte) blue, (byte) green, (byte) red};
        SrgbConversion.from(P3).applyToRow(pixel);
        for (int channel = 0; channel < 3; channel++) {
            assertThat(pixel[2 - channel] & 0xFF).isCloseTo(Math.round(255 * expected[channel]), within(2));
        }
    }

    @Test
    void fullRedBeyondSrgbIsClippedNotWrapped() {
        byte[] pixel = {0, 0, (byte) 255};
        SrgbConversion.from(P3).applyToRow(pixel);
        assertThat(pixel).containsExactly(0, 0, 255);
    }

    @Test
    void rewrittenProfileMeansTheSame() {
        RgbProfile again = Objects.requireNonNull(RgbProfile.otherThanSrgb(P3.toBytes()));
        for (int row = 0; row < 3; row++) {
            assertThat(again.primaries()[row]).containsExactly(P3.primaries()[row], within(1e-4));
            assertThat(again.curves()[row]).containsExactly(P3.curves()[row], within(1e-4));
        }
    }

    @Test
    void nonsenseProfilesAreIgnored() {
        byte[] profile = P3.toBytes();
        for (int i = 0; i < profile.length; i += 7) {
            byte[] broken = profile.clone();
            broken[i] ^= (byte) 0xFF;
            RgbProfile parsed = RgbProfile.otherThanSrgb(broken);
            if (parsed != null) {
                SrgbConversion.from(parsed).applyToRow(new byte[] {1, 2, 3});
            }
        }
        assertThat(RgbProfile.otherThanSrgb(new byte[0])).isNull();
        assertThat(RgbProfile.otherThanSrgb(new byte[200])).isNull();
    }
}
