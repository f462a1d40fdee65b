package app.facet.platform.imaging.painting;

import app.facet.platform.imaging.painting.PortraitSpec.Framing;
import app.facet.platform.imaging.painting.Sheet.Frame;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Random;

/**
 * Paints portraits of people who do not exist. The same spec and size give the same picture, pixel by pixel.
 */
public final class PortraitPainter {

    /** Longer side of the sheet that is painted on; larger pictures are enlarged from it. */
    private static final int SHEET = 1600;

    /** Standard deviation of the film grain, steps of 255. */
    private static final double GRAIN = 1.6;

    public BufferedImage paint(PortraitSpec spec, int width, int height) {
        double scale = Math.min(1, (double) SHEET / Math.max(width, height));
        int sheetWidth = Math.max(1, (int) Math.round(width * scale));
        int sheetHeight = Math.max(1, (int) Math.round(height * scale));
        BufferedImage sheet = new BufferedImage(sheetWidth, sheetHeight, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(spec.seed());
        Backdrop.paint(spec.setting(), sheet, spec.people().isEmpty(), random);
        people(spec, new Sheet(sheet), random);
        BufferedImage picture = spec.tilt() == 0 && scale == 1 ? sheet : enlarged(sheet, width, height, spec.tilt());
        grain(picture, random);
        return picture;
    }

    /** How much of each point of that painting is person, from black to white. */
    public BufferedImage silhouette(PortraitSpec spec, int width, int height) {
        BufferedImage dark = people(spec, width, height, 0x000000);
        BufferedImage light = people(spec, width, height, 0xFFFFFF);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int behind = (light.getRGB(x, y) >> 8 & 0xFF) - (dark.getRGB(x, y) >> 8 & 0xFF);
                dark.setRGB(x, y, 0x010101 * Math.clamp(255 - behind, 0, 255));
            }
        }
        return dark;
    }

    /** The same people before one colour. */
    public BufferedImage people(PortraitSpec spec, int width, int height, int rgb) {
        double scale = Math.min(1, (double) SHEET / Math.max(width, height));
        BufferedImage sheet = new BufferedImage(
                Math.max(1, (int) Math.round(width * scale)),
                Math.max(1, (int) Math.round(height * scale)),
                BufferedImage.TYPE_INT_RGB);
        Random random = new Random(spec.seed());
        Backdrop.paint(spec.setting(), sheet, spec.people().isEmpty(), random);
        Graphics2D g = sheet.createGraphics();
        g.setColor(new Color(rgb));
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        g.dispose();
        people(spec, new Sheet(sheet), random);
        return spec.tilt() == 0 && scale == 1 ? sheet : enlarged(sheet, width, height, spec.tilt());
    }

    private static void people(PortraitSpec spec, Sheet sheet, Random random) {
        Lamp lamp = Lamp.of(spec.light(), spec.setting());
        int count = spec.people().size();
        for (int i = 0; i < count; i++) {
            Frame frame = frame(spec.framing(), sheet, i, count, random);
            boolean fullLength = spec.framing() == Framing.FULL_LENGTH;
            new Figure(spec.people().get(i), lamp, frame, fullLength, random).paint(sheet);
        }
    }

    /** Half the face's width and where its middle lies, for one person of a row. */
    private static Frame frame(Framing framing, Sheet sheet, int index, int count, Random random) {
        double side = Math.min(sheet.width(), sheet.height());
        double unit =
                switch (framing) {
                    case CLOSE_UP -> 0.185 * side;
                    case HALF_LENGTH -> 0.115 * side;
                    case FULL_LENGTH -> 0.057 * sheet.height();
                };
        double row = count == 1 ? unit : Math.min(unit, 0.8 * sheet.width() / (count * 3.6));
        double eyes =
                switch (framing) {
                    case CLOSE_UP -> 0.4;
                    case HALF_LENGTH -> 0.33;
                    case FULL_LENGTH -> 0.19;
                };
        double spacing = Math.min(4.4 * row, (double) sheet.width() / count);
        double x = sheet.width() / 2.0 + (index - (count - 1) / 2.0) * spacing + 0.1 * row * random.nextGaussian();
        double y = eyes * sheet.height() - Head.EYE_Y * row + (count > 1 ? 0.25 * row * random.nextGaussian() : 0);
        return new Frame(x, y, row);
    }

    private static BufferedImage enlarged(BufferedImage sheet, int width, int height, double tilt) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        double radians = Math.toRadians(tilt);
        double sin = Math.abs(Math.sin(radians));
        double cos = Math.cos(radians);
        // Enlarged until no corner of the turned sheet shows.
        double cover = Math.max(cos + sin * height / width, cos + sin * width / height);
        double scale = cover * width / sheet.getWidth();
        AffineTransform transform = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        transform.rotate(radians);
        transform.scale(scale, scale);
        transform.translate(-sheet.getWidth() / 2.0, -sheet.getHeight() / 2.0);
        g.drawImage(sheet, transform, null);
        g.dispose();
        return picture;
    }

    private static void grain(BufferedImage picture, Random random) {
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            int noise = (int) Math.round(GRAIN * (random.nextInt(256) + random.nextInt(256) - 255) / 104.0);
            int red = Math.clamp((pixels[i] >> 16 & 0xFF) + noise, 0, 255);
            int green = Math.clamp((pixels[i] >> 8 & 0xFF) + noise, 0, 255);
            int blue = Math.clamp((pixels[i] & 0xFF) + noise, 0, 255);
            pixels[i] = red << 16 | green << 8 | blue;
        }
    }
}
