package app.facet.platform.imaging.studio;

import static org.bytedeco.opencv.global.opencv_core.addWeighted;
import static org.bytedeco.opencv.global.opencv_imgproc.threshold;
import static org.bytedeco.opencv.global.opencv_imgproc.erode;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY;

import org.bytedeco.opencv.opencv_core.Mat;

/** Sharpens the person for showing (unsharp masking); the backdrop is meant to be soft. */
final class Sharpening {

    private Sharpening() {}

    /** @param enlarged how much the photo was, 1 for not at all */
    static void sharpen(Mat portrait, Mat cover, double enlarged) {
        double radius = Math.max(0.8, portrait.cols() / 1024.0) * Math.clamp(enlarged, 1, 2.2);
        Mat soft = Planes.blurred(portrait, radius);
        double amount = enlarged > 1.3 ? 0.75 : 0.5;
        addWeighted(portrait, 1 + amount, soft, -amount, 0, soft);
        Mat sure = new Mat();
        threshold(cover, sure, 235, 255, THRESH_BINARY);
        erode(sure, sure, new Mat());
        soft.copyTo(portrait, sure);
        soft.close();
    }
}
