package app.facet.platform.imaging;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks the colour profile of a PNG, up to a limit: a gigabyte of zeroes counts as no profile. */
final class PngProfile {

    private static final int LONGEST_NAME = 79;

    private PngProfile() {}

    /** @return the profile, or nothing when it is malformed or too large */
    static byte[] inflate(byte[] chunk) {
        int name = 0;
        while (name < chunk.length && name <= LONGEST_NAME && chunk[name] != 0) {
            name++;
        }
        int start = name + 2;
        if (start >= chunk.length) {
            return new byte[0];
        }
        byte[] profile = new byte[RgbProfile.MOST_BYTES];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(chunk, start, chunk.length - start);
            int length = inflater.inflate(profile);
            return inflater.finished() ? Arrays.copyOf(profile, length) : new byte[0];
        } catch (DataFormatException malformed) {
            return new byte[0];
        }
    }
}
