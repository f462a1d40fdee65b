package app.facet.platform.imaging;

/** A rectangle in fractions of the upright photo: x and width of its width, y and height of its height. */
public record Box(double x, double y, double width, double height) {

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    public double area() {
        return width * height;
    }

    /** Grown on each side by fractions of its own size, and cut at the photo's edges. */
    Box grown(double left, double top, double right, double bottom) {
        double x0 = Math.clamp(x - left * width, 0.0, 1.0);
        double y0 = Math.clamp(y - top * height, 0.0, 1.0);
        double x1 = Math.clamp(x + width + right * width, 0.0, 1.0);
        double y1 = Math.clamp(y + height + bottom * height, 0.0, 1.0);
        return new Box(x0, y0, x1 - x0, y1 - y0);
    }
}
