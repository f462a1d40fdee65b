package app.facet.platform.imaging;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Carries pixels from another colour space to sRGB: undo the tone curve, change the primaries, apply sRGB's curve
 * (IEC 61966-2-1). Colours outside sRGB are clipped, as browsers do.
 */
final class SrgbConversion {

    /** Steps of the table for the sRGB curve; fine enough that no 8-bit value is missed. */
    private static final int STEPS = 1 << 14;

    private static final byte[] ENCODED = encoded();

    private final double[][] matrix;
    private final double[][] curves;

    private SrgbConversion(double[][] matrix, double[][] curves) {
        this.matrix = matrix;
        this.curves = curves;
    }

    static SrgbConversion from(RgbProfile profile) {
        return new SrgbConversion(multiply(inverse(RgbProfile.SRGB), profile.primaries()), profile.curves());
    }

    /** Changes the 8-bit BGR picture in place. */
    void apply(Mat pixels) {
        byte[] row = new byte[pixels.cols() * 3];
        for (int y = 0; y < pixels.rows(); y++) {
            ByteBuffer bytes = pixels.ptr(y).capacity(row.length).asByteBuffer();
            bytes.get(row);
            applyToRow(row);
            bytes.rewind().put(row);
        }
    }

    /** Changes blue, green, red triples in place. */
    void applyToRow(byte[] row) {
        for (int i = 0; i < row.length; i += 3) {
            double blue = curves[2][row[i] & 0xFF];
            double green = curves[1][row[i + 1] & 0xFF];
            double red = curves[0][row[i + 2] & 0xFF];
            for (int channel = 0; channel < 3; channel++) {
                double[] m = matrix[channel];
                row[i + 2 - channel] = encode(m[0] * red + m[1] * green + m[2] * blue);
            }
        }
    }

    private static byte encode(double linear) {
        return ENCODED[(int) (Math.clamp(linear, 0.0, 1.0) * (STEPS - 1) + 0.5)];
    }

    private static byte[] encoded() {
        byte[] table = new byte[STEPS];
        for (int i = 0; i < STEPS; i++) {
            double linear = i / (STEPS - 1.0);
            double value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
            table[i] = (byte) Math.round(255 * value);
        }
        return table;
    }

    private static double[][] multiply(double[][] a, double[][] b) {
        double[][] product = new double[3][3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                product[row][column] = a[row][0] * b[0][column] + a[row][1] * b[1][column] + a[row][2] * b[2][column];
            }
        }
        return product;
    }

    /** By cofactors; the matrix of sRGB is far from singular. */
    private static double[][] inverse(double[][] m) {
        double[][] inverse = new double[3][3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                int r1 = (column + 1) % 3;
                int r2 = (column + 2) % 3;
                int c1 = (row + 1) % 3;
                int c2 = (row + 2) % 3;
                inverse[row][column] = m[r1][c1] * m[r2][c2] - m[r1][c2] * m[r2][c1];
            }
        }
        double determinant = m[0][0] * inverse[0][0] + m[0][1] * inverse[1][0] + m[0][2] * inverse[2][0];
        Arrays.stream(inverse).forEach(line -> Arrays.setAll(line, i -> line[i] / determinant));
        return inverse;
    }
}
