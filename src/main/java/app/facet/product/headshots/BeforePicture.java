package app.facet.product.headshots;

import app.facet.platform.imaging.AdmittedPhoto;
import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.PhotoDecoder;
import app.facet.platform.imaging.PhotoFormat;
import app.facet.platform.media.Variant;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** The photo cut as its portrait is, face upon face, so that one can be drawn over the other. */
@Component
class BeforePicture {

    static final Variant VARIANT = new Variant("before", PhotoFormat.JPEG);

    private static final int WIDTH = 960;
    private static final int SIDE = 2560;
    private static final Color OUTSIDE = new Color(0x8a8780);

    private final PhotoDecoder decoder;

    BeforePicture(PhotoDecoder decoder) {
        this.decoder = decoder;
    }

    /**
     * Where the face lies in the portrait.
     *
     * @param face in fractions of the portrait
     */
    record Place(AdmittedPhoto portrait, Box face) {}

    /** @param face where it lies in the photo */
    void draw(Path file, AdmittedPhoto photo, Box face, Place place, Path target) throws IOException {
        BufferedImage image = decoder.image(file, photo, SIDE);
        int height = Math.round((float) WIDTH
                * place.portrait().uprightHeight()
                / place.portrait().uprightWidth());
        double scale = place.face().width() * WIDTH / (face.width() * image.getWidth());
        double left = place.face().centreX() * WIDTH - face.centreX() * image.getWidth() * scale;
        double top = place.face().centreY() * height - face.centreY() * image.getHeight() * scale;
        var sheet = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setColor(OUTSIDE);
        pen.fillRect(0, 0, WIDTH, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        int wide = (int) Math.round(image.getWidth() * scale);
        int high = (int) Math.round(image.getHeight() * scale);
        pen.drawImage(image, (int) Math.round(left), (int) Math.round(top), wide, high, null);
        pen.dispose();
        ImageIO.write(sheet, "jpeg", target.toFile());
    }
}
