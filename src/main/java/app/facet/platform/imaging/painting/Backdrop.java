package app.facet.platform.imaging.painting;

import app.facet.platform.imaging.painting.PortraitSpec.Setting;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Paints what lies behind the people, out of focus: drawn small and enlarged softly, as a wide aperture would. */
final class Backdrop {

    private static final int DEPTH = 90;

    private final Random random;
    private final int width;
    private final int height;
    private final BufferedImage small;
    private final Graphics2D g;

    private Backdrop(int targetWidth, int targetHeight, int detail, Random random) {
        this.random = random;
        double scale = (double) detail / Math.max(targetWidth, targetHeight);
        width = Math.max(8, (int) Math.round(targetWidth * scale));
        height = Math.max(8, (int) Math.round(targetHeight * scale));
        small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        g = small.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    static void paint(Setting setting, BufferedImage target, boolean inFocus, Random random) {
        int detail = setting == Setting.CAFE || inFocus ? 5 * DEPTH : DEPTH;
        Backdrop backdrop = new Backdrop(target.getWidth(), target.getHeight(), detail, random);
        backdrop.draw(setting);
        backdrop.g.dispose();
        Graphics2D onto = target.createGraphics();
        onto.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        onto.drawImage(backdrop.small, 0, 0, target.getWidth(), target.getHeight(), null);
        onto.dispose();
    }

    private void draw(Setting setting) {
        switch (setting) {
            case STUDIO -> studio();
            case PARK -> park();
            case CAFE -> cafe();
            case STREET -> street();
            case GYM -> gym();
            case BEACH -> beach();
        }
    }

    private void studio() {
        Color[] bases = {new Color(0x8E969E), new Color(0xB9B2A6), new Color(0x6F7F8A), new Color(0xA8B3B0)};
        Color base = bases[random.nextInt(bases.length)];
        g.setColor(base);
        g.fillRect(0, 0, width, height);
        glow(0.5, 0.36, 0.75, new Color(255, 255, 255, 95));
        shade(0.55f, 0.9f, new Color(0, 0, 0, 70));
    }

    private void park() {
        sky(new Color(0xA9C8E4), new Color(0xE8EEE6));
        for (int i = 0; i < 46; i++) {
            Color leaf = new Color(46 + random.nextInt(60), 92 + random.nextInt(60), 40 + random.nextInt(30));
            spot(random.nextDouble(), 0.22 + 0.3 * random.nextDouble(), 0.05 + 0.09 * random.nextDouble(), leaf, 210);
        }
        fill(0, 0.56, 1, 1, new Color(0x7FA456), new Color(0x4F7A38));
        for (int i = 0; i < 24; i++) {
            spot(random.nextDouble(), 0.1 + 0.4 * random.nextDouble(), 0.02, new Color(0xF4F7DC), 120);
        }
    }

    private void cafe() {
        fill(0, 0, 1, 1, new Color(0x6A4A33), new Color(0x2E2019));
        for (int shelf = 0; shelf < 4; shelf++) {
            double y = 0.12 + 0.19 * shelf;
            for (double x = 0.01; x < 1; x += 0.035 + 0.02 * random.nextDouble()) {
                double tall = 0.05 + 0.09 * random.nextDouble();
                Color jar = Color.getHSBColor(random.nextFloat(), 0.25f + 0.5f * random.nextFloat(), 0.85f);
                box(
                        x,
                        y - tall,
                        0.014 + 0.018 * random.nextDouble(),
                        tall,
                        random.nextInt(3) == 0 ? jar.darker() : jar);
            }
            box(0, y, 1, 0.014, new Color(0xC79A63));
        }
        for (int i = 0; i < 5; i++) {
            glow(0.1 + 0.2 * i, 0.08, 0.09, new Color(255, 226, 160, 230));
        }
        fill(0, 0.84, 1, 1, new Color(0x9A6B3F), new Color(0x5F3F25));
    }

    private void street() {
        sky(new Color(0x2B3350), new Color(0xB5705A));
        for (int i = 0; i < 9; i++) {
            double tall = 0.35 + 0.3 * random.nextDouble();
            int grey = 34 + random.nextInt(26);
            box(0.12 * i - 0.03, 0.72 - tall, 0.13, tall, new Color(grey, grey, grey + 14));
        }
        fill(0, 0.72, 1, 1, new Color(0x3A3A44), new Color(0x25252C));
        for (int i = 0; i < 34; i++) {
            Color[] lights = {new Color(0xFFD58A), new Color(0xFFB36B), new Color(0xFF8F7A), new Color(0xBFD7FF)};
            double size = 0.012 + 0.03 * random.nextDouble();
            spot(random.nextDouble(), 0.3 + 0.42 * random.nextDouble(), size, lights[random.nextInt(4)], 200);
        }
    }

    private void gym() {
        fill(0, 0, 1, 0.7, new Color(0xC9CDD2), new Color(0x9EA4AB));
        fill(0, 0.7, 1, 1, new Color(0x55585E), new Color(0x3A3C41));
        for (int i = 0; i < 4; i++) {
            double x = 0.04 + 0.26 * i;
            box(x, 0.25, 0.018, 0.5, new Color(0x2E3136));
            box(x - 0.03, 0.36, 0.16, 0.02, new Color(0x45494F));
            spot(x - 0.02, 0.37, 0.05, new Color(0x24262A), 255);
            spot(x + 0.13, 0.37, 0.05, new Color(0xA53A32), 255);
        }
        fill(0, 0.02, 1, 0.07, new Color(0xF7F9FB), new Color(0xE3E7EA));
    }

    private void beach() {
        sky(new Color(0x74AEE0), new Color(0xDCEBF2));
        fill(0, 0.46, 1, 0.68, new Color(0x3F86A8), new Color(0x6DB3BE));
        fill(0, 0.68, 1, 1, new Color(0xE2CBA0), new Color(0xC9AD7E));
        box(0, 0.675, 1, 0.012, new Color(0xF4F7F5));
        glow(0.8, 0.12, 0.3, new Color(255, 250, 225, 170));
    }

    private void sky(Color top, Color bottom) {
        fill(0, 0, 1, 0.7, top, bottom);
    }

    private void fill(double x0, double y0, double x1, double y1, Color top, Color bottom) {
        g.setPaint(new GradientPaint(0, (float) (y0 * height), top, 0, (float) (y1 * height), bottom));
        g.fill(new Rectangle2D.Double(x0 * width, y0 * height, (x1 - x0) * width, (y1 - y0) * height + 1));
    }

    private void box(double x, double y, double w, double h, Color colour) {
        g.setColor(colour);
        g.fill(new Rectangle2D.Double(x * width, y * height, w * width, h * height));
    }

    private void spot(double x, double y, double radius, Color colour, int alpha) {
        double r = radius * Math.max(width, height);
        g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, alpha / 255f));
        g.setColor(colour);
        g.fill(new Ellipse2D.Double(x * width - r, y * height - r, 2 * r, 2 * r));
        g.setComposite(AlphaComposite.SrcOver);
    }

    private void glow(double x, double y, double radius, Color colour) {
        float r = (float) (radius * Math.max(width, height));
        Color clear = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 0);
        g.setPaint(new RadialGradientPaint(
                new Point2D.Double(x * width, y * height), r, new float[] {0, 1}, new Color[] {colour, clear}));
        g.fillRect(0, 0, width, height);
    }

    private void shade(float from, float to, Color colour) {
        Color clear = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 0);
        float r = (float) Math.hypot(width, height) * 0.72f;
        g.setPaint(new RadialGradientPaint(
                new Point2D.Double(width * 0.5, height * 0.42), r, new float[] {from, to}, new Color[] {clear, colour
                }));
        g.fillRect(0, 0, width, height);
    }
}
