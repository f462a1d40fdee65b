package app.facet.platform.imaging;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** The rarer kinds of PNG, and those nobody draws. */
final class Pngs {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Pngs() {}

    /** A header that promises so many pixels, with a megabyte of them. */
    static byte[] claiming(long width, long height) {
        return of(width, height, 1 << 20);
    }

    /** 320 x 240 pixels whose data inflates to so many zeroes. */
    static byte[] inflating(long zeroes) {
        return of(320, 240, zeroes);
    }

    private static byte[] of(long width, long height, long zeroes) {
        byte[] header = new Bytes().u32(width).u32(height).u8(8, 2, 0, 0, 0).toArray();
        return new Bytes()
                .raw(SIGNATURE)
                .chunk("IHDR", header)
                .chunk("IDAT", Bytes.deflatedZeroes(zeroes))
                .chunk("IEND", new byte[0])
                .toArray();
    }

    /** A few megabytes of text that inflate to a thousand. */
    static byte[] withGigabyteOfText(byte[] png) {
        byte[] text = new Bytes()
                .ascii("note\0\0")
                .raw(Bytes.deflatedZeroes(1L << 30))
                .toArray();
        return afterHeader(png, new Bytes().chunk("zTXt", text).toArray());
    }

    static byte[] afterHeader(byte[] png, byte[] chunks) {
        return new Bytes().raw(png, 0, 33).raw(chunks).raw(png, 33, png.length).toArray();
    }

    static byte[] interlaced(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    static byte[] sixteenBit(BufferedImage image) {
        var model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                false,
                false,
                ComponentColorModel.OPAQUE,
                DataBuffer.TYPE_USHORT);
        var raster =
                Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, image.getWidth(), image.getHeight(), 3, null);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                raster.setPixel(
                        x, y, new int[] {(rgb >> 16 & 0xFF) * 257, (rgb >> 8 & 0xFF) * 257, (rgb & 0xFF) * 257});
            }
        }
        return Samples.png(new BufferedImage(model, raster, false, null));
    }
}
