package app.facet.platform.imaging.output;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.bytedeco.opencv.opencv_core.Mat;

/** What is printed over a picture before it is written. */
@FunctionalInterface
public interface Overprint {

    /** Leaves the picture as it is. */
    Overprint NOTHING = (pen, width, height) -> {};

    /** @param pen draws on the picture; width and height are its pixels */
    void print(Graphics2D pen, int width, int height);

    /** On rows of blue, green and red without gaps. */
    default Mat on(Mat pixels) {
        var image = new BufferedImage(pixels.cols(), pixels.rows(), BufferedImage.TYPE_3BYTE_BGR);
        byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        pixels.data().get(bytes);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        print(pen, image.getWidth(), image.getHeight());
        pen.dispose();
        pixels.data().put(bytes);
        return pixels;
    }
}
