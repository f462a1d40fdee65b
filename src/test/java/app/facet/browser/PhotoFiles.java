package app.facet.browser;

import app.facet.platform.imaging.Defects;
import app.facet.platform.imaging.painting.PortraitPainter;
import app.facet.platform.imaging.painting.PortraitSpec;
import app.facet.platform.imaging.painting.PortraitSpec.Framing;
import app.facet.platform.imaging.painting.PortraitSpec.Setting;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.global.opencv_imgcodecs;

/** Files as people have them, and as attackers make them. Everybody on them is painted. */
final class PhotoFiles {

    private static final PortraitPainter PAINTER = new PortraitPainter();

    private final Path folder;

    PhotoFiles(Path folder) {
        this.folder = folder;
    }

    /** Held sideways: the pixels lie on their side, EXIF orientation 6 tells how to turn them. */
    Path sidewaysJpeg() throws IOException {
        BufferedImage upright = portrait(31, Setting.STUDIO);
        var lying = new BufferedImage(upright.getHeight(), upright.getWidth(), BufferedImage.TYPE_INT_RGB);
        var pen = lying.createGraphics();
        var turn = AffineTransform.getTranslateInstance(0, upright.getWidth());
        turn.rotate(-Math.PI / 2);
        pen.drawImage(upright, turn, null);
        pen.dispose();
        byte[] jpeg = encoded(lying, "jpeg");
        var file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        file.write(orientation(6));
        file.write(jpeg, 2, jpeg.length - 2);
        return write("sideways.jpg", file.toByteArray());
    }

    Path png() throws IOException {
        return write("park.png", encoded(portrait(32, Setting.PARK), "png"));
    }

    Path webp() throws IOException {
        Path png = write("source.png", encoded(portrait(33, Setting.STREET), "png"));
        Path webp = folder.resolve("street.webp");
        try (var name = new BytePointer(webp.toString())) {
            var pixels = opencv_imgcodecs.imread(png.toString());
            opencv_imgcodecs.imwrite(name, pixels);
            pixels.close();
        }
        return webp;
    }

    Path jpeg(String name, long seed) throws IOException {
        return write(name, encoded(portrait(seed, Setting.STUDIO), "jpeg"));
    }

    /** Far too dark, as at night without a flash. */
    Path darkJpeg(String name, long seed) throws IOException {
        return write(name, encoded(Defects.gain(portrait(seed, Setting.STUDIO), 0.4), "jpeg"));
    }

    Path textNamedJpg() throws IOException {
        return write("diary.jpg", "dear diary".repeat(50).getBytes(StandardCharsets.UTF_8));
    }

    /** A few hundred bytes that ask for 3.6 gigapixels. */
    Path pixelBomb() throws IOException {
        var png = new ByteArrayOutputStream();
        var out = new DataOutputStream(png);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        var header = new ByteArrayOutputStream();
        var fields = new DataOutputStream(header);
        fields.writeInt(60_000);
        fields.writeInt(60_000);
        fields.write(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", header.toByteArray());
        chunk(out, "IDAT", deflated(new byte[4096]));
        chunk(out, "IEND", new byte[0]);
        return write("bomb.png", png.toByteArray());
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) check.getValue());
    }

    private static byte[] deflated(byte[] data) {
        try (var deflater = new Deflater()) {
            deflater.setInput(data);
            deflater.finish();
            byte[] room = new byte[data.length + 64];
            return java.util.Arrays.copyOf(room, deflater.deflate(room));
        }
    }

    private static byte[] orientation(int value) throws IOException {
        var exif = new ByteArrayOutputStream();
        var out = new DataOutputStream(exif);
        out.writeShort(0xFFE1);
        out.writeShort(2 + 6 + 26);
        out.writeBytes("Exif\0\0");
        out.writeBytes("MM");
        out.writeShort(42);
        out.writeInt(8);
        out.writeShort(1);
        out.writeShort(0x0112);
        out.writeShort(3);
        out.writeInt(1);
        out.writeShort(value);
        out.writeShort(0);
        out.writeInt(0);
        return exif.toByteArray();
    }

    private static BufferedImage portrait(long seed, Setting setting) {
        return PAINTER.paint(PortraitSpec.of(seed, setting, Framing.CLOSE_UP), 1200, 1500);
    }

    private static byte[] encoded(BufferedImage picture, String format) throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, format, file);
        return file.toByteArray();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
