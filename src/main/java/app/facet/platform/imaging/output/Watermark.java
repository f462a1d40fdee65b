package app.facet.platform.imaging.output;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;

/** A word all over a picture, slanted and half transparent: readable on light and dark, and in no corner to cut off. */
public record Watermark(String word) implements Overprint {

    private static final double SLANT = Math.toRadians(-28);
    private static final double LETTER = 0.06; // of the picture's width
    private static final double ROW = 0.24;
    private static final Color LIGHT = new Color(255, 255, 255, 92);
    private static final Color EDGE = new Color(0, 0, 0, 56);

    @Override
    public void print(Graphics2D pen, int width, int height) {
        Shape letters = letters(pen, width);
        double step = letters.getBounds2D().getWidth() + ROW * width;
        double reach = Math.hypot(width, height);
        pen.rotate(SLANT, width / 2.0, height / 2.0);
        pen.setStroke(new BasicStroke(Math.max(1, width / 400f)));
        boolean odd = false;
        for (double y = height / 2.0 - reach; y < height / 2.0 + reach; y += ROW * width) {
            for (double x = width / 2.0 - reach - (odd ? step / 2 : 0); x < width / 2.0 + reach; x += step) {
                print(pen, letters, x, y);
            }
            odd = !odd;
        }
    }

    private static void print(Graphics2D pen, Shape letters, double x, double y) {
        pen.translate(x, y);
        pen.setColor(EDGE);
        pen.draw(letters);
        pen.setColor(LIGHT);
        pen.fill(letters);
        pen.translate(-x, -y);
    }

    private Shape letters(Graphics2D pen, int width) {
        var font = new Font(Font.SANS_SERIF, Font.BOLD, Math.max(10, (int) Math.round(width * LETTER)));
        return font.createGlyphVector(pen.getFontRenderContext(), word).getOutline();
    }
}
