package app.facet.platform.imaging;

import java.util.zip.Deflater;

/** Colour profiles made from published primaries, without the code under test. */
final class Profiles {

    /** Display P3 adapted to D50: columns red, green, blue. */
    private static final double[][] P3 = {
        {0.51512, 0.29198, 0.15710}, {0.24120, 0.69225, 0.06657}, {-0.00105, 0.04189, 0.78407}
    };

    private Profiles() {}

    /** @param description any text, as vendors put there */
    static byte[] displayP3(String description) {
        byte[] curve = Bytes.of(0x70, 0x61, 0x72, 0x61, 0, 0, 0, 0, 0, 3, 0, 0)
                .u32(fixed(2.4))
                .u32(fixed(1 / 1.055))
                .u32(fixed(0.055 / 1.055))
                .u32(fixed(1 / 12.92))
                .u32(fixed(0.04045))
                .toArray();
        byte[] words = new Bytes().ascii("text\0\0\0\0").ascii(description).toArray();
        int dataAt = 128 + 4 + 7 * 12;
        Bytes profile = new Bytes().repeated(0, 8).u32(0x04000000).ascii("mntrRGB XYZ ");
        profile.repeated(0, 12).ascii("acsp").repeated(0, 88).u32(7);
        return profile(profile, dataAt, dataAt + 60, curve, words);
    }

    private static byte[] profile(Bytes profile, int xyzAt, int curveAt, byte[] curve, byte[] words) {
        for (int channel = 0; channel < 3; channel++) {
            profile.ascii("rgb".charAt(channel) + "XYZ")
                    .u32(xyzAt + 20L * channel)
                    .u32(20);
            profile.ascii("rgb".charAt(channel) + "TRC").u32(curveAt).u32(curve.length);
        }
        profile.ascii("cprt").u32(curveAt + curve.length).u32(words.length);
        for (int channel = 0; channel < 3; channel++) {
            profile.ascii("XYZ \0\0\0\0");
            for (double[] row : P3) {
                profile.u32(fixed(row[channel]));
            }
        }
        return profile.raw(curve).raw(words).toArray();
    }

    /** Content of an iCCP chunk. */
    static byte[] forPng(byte[] profile) {
        byte[] packed = new byte[profile.length + 100];
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(profile);
            deflater.finish();
            int length = deflater.deflate(packed);
            return new Bytes().ascii("vendor\0\0").raw(packed, 0, length).toArray();
        }
    }

    /** A 320 x 240 photo in its extended form. */
    static byte[] webpWith(byte[] profile, byte[] plain) {
        byte[] chunks = new Bytes()
                .riff("VP8X", Bytes.of(0x20, 0, 0, 0, 0x3F, 1, 0, 0xEF, 0, 0).toArray())
                .riff("ICCP", profile)
                .raw(plain, 12, plain.length)
                .toArray();
        return new Bytes()
                .ascii("RIFF")
                .u32LittleEndian(chunks.length + 4L)
                .ascii("WEBP")
                .raw(chunks)
                .toArray();
    }

    private static long fixed(double value) {
        return Math.round(value * 65536) & 0xFFFFFFFFL;
    }
}
