package app.facet.platform.imaging;

import org.bytedeco.opencv.opencv_core.Rect;

/** A rectangle of whole pixels. Plain numbers, because asking a native rectangle for each pixel is slow. */
record Region(int x, int y, int width, int height) {

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    Rect rect() {
        return new Rect(x, y, width, height);
    }
}
