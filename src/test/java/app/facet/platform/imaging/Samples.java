package app.facet.platform.imaging;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;

/** Small honest pictures, made without the code under test. */
final class Samples {

    static final PhotoGate GATE = new PhotoGate();

    private Samples() {}

    /** A colourful scene with edges, so that a wrong row or colour shows. */
    static BufferedImage scene(int width, int height) {
        return scene(width, height, BufferedImage.TYPE_INT_RGB);
    }

    static BufferedImage scene(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        Graphics2D g = image.createGraphics();
        g.setPaint(new GradientPaint(0, 0, new Color(240, 180, 60), width, height, new Color(30, 60, 160)));
        g.fillRect(0, 0, width, height);
        g.setColor(new Color(200, 30, 40));
        g.fillRect(width / 10, height / 10, width / 4, height / 5);
        g.setColor(new Color(20, 140, 60));
        g.fillOval(width / 2, height / 2, width / 3, height / 3);
        g.dispose();
        return image;
    }

    static BufferedImage noise(int width, int height, long seed) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        return image;
    }

    static byte[] jpeg(BufferedImage image) {
        return jpeg(image, 0.92f, false);
    }

    static byte[] jpeg(BufferedImage image, float quality, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            if (progressive) {
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    static byte[] encode(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("No writer for " + format);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    static byte[] png(BufferedImage image) {
        return encode(image, "png");
    }

    /** @param quality 1..100, or 101 for lossless */
    static byte[] webp(BufferedImage image, int quality) {
        OpenCv.load();
        try (PointerScope _ = new PointerScope()) {
            BytePointer out = new BytePointer();
            opencv_imgcodecs.imencode(
                    ".webp", mat(image), out, new IntPointer(opencv_imgcodecs.IMWRITE_WEBP_QUALITY, quality));
            byte[] bytes = new byte[(int) out.limit()];
            out.get(bytes);
            return bytes;
        }
    }

    /** BGR, or BGRA when the picture has transparency. */
    static Mat mat(BufferedImage image) {
        boolean alpha = image.getColorModel().hasAlpha();
        int channels = alpha ? 4 : 3;
        byte[] pixels = new byte[image.getWidth() * image.getHeight() * channels];
        int at = 0;
        for (int argb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            pixels[at++] = (byte) argb;
            pixels[at++] = (byte) (argb >> 8);
            pixels[at++] = (byte) (argb >> 16);
            if (alpha) {
                pixels[at++] = (byte) (argb >> 24);
            }
        }
        Mat mat = new Mat(image.getHeight(), image.getWidth(), alpha ? opencv_core.CV_8UC4 : opencv_core.CV_8UC3);
        mat.data().put(pixels);
        return mat;
    }

    static BufferedImage decode(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path file(Path folder, byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(folder, "upload", ".bin"), bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A photo as it lies in the store after the gate. */
    record Stored(Path path, AdmittedPhoto photo) {

        byte[] bytes() {
            try {
                return Files.readAllBytes(path);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    static Stored admit(Path folder, byte[] upload) {
        try {
            Path cleaned = folder.resolve("cleaned-" + System.nanoTime());
            return new Stored(cleaned, GATE.admit(file(folder, upload), cleaned));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
