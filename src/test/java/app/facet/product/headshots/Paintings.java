package app.facet.product.headshots;

import app.facet.platform.imaging.painting.PortraitPainter;
import app.facet.platform.imaging.painting.PortraitSpec;
import app.facet.platform.imaging.painting.PortraitSpec.Framing;
import app.facet.platform.imaging.painting.PortraitSpec.Setting;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;

/** Photos nobody had to sit for. */
final class Paintings {

    private Paintings() {}

    static InputStream withoutPeople() throws IOException {
        var spec = PortraitSpec.group(26, 0, Setting.BEACH, Framing.HALF_LENGTH);
        return jpeg(new PortraitPainter().paint(spec, 600, 750));
    }

    static InputStream small() throws IOException {
        return jpeg(new BufferedImage(80, 100, BufferedImage.TYPE_INT_RGB));
    }

    private static InputStream jpeg(BufferedImage picture) throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", file);
        return new ByteArrayInputStream(file.toByteArray());
    }
}
