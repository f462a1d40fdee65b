package app.facet.product.dating;

import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.DemoSignIns;
import app.facet.platform.imaging.painting.PersonSpec;
import app.facet.platform.imaging.painting.PortraitPainter;
import app.facet.platform.imaging.painting.PortraitSpec;
import app.facet.platform.imaging.painting.PortraitSpec.Framing;
import app.facet.platform.imaging.painting.PortraitSpec.Setting;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.DemoData;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Mia's photo set: painted by Facet, nobody real. Good ones and ones with a fault each, added and measured like any
 * upload.
 */
@Component
@Profile("demo")
class DatingDemo implements DemoData {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 1500;

    private final DatingPhotos photos;
    private final Accounts accounts;
    private final DemoSignIns people;
    private final PortraitPainter painter = new PortraitPainter();
    private final PersonSpec mia = PersonSpec.random(new Random(11));

    DatingDemo(DatingPhotos photos, Accounts accounts, DemoSignIns people) {
        this.photos = photos;
        this.accounts = accounts;
        this.people = people;
    }

    @Override
    public void create() {
        AccountId owner = accounts.findByEmail(people.all().getFirst().email()).orElseThrow();
        if (!photos.of(owner).isEmpty()) {
            return;
        }
        add(owner, "By the window.jpg", portrait(21, Setting.STUDIO, Framing.CLOSE_UP));
        add(owner, "Sunday in the park.jpg", portrait(22, Setting.PARK, Framing.HALF_LENGTH));
        add(owner, "Late at the café.jpg", darkened(portrait(23, Setting.CAFE, Framing.HALF_LENGTH)));
        add(owner, "Running for the bus.jpg", shaken(portrait(24, Setting.STREET, Framing.CLOSE_UP)));
        add(owner, "With friends.jpg", paint(PortraitSpec.group(25, 3, Setting.BEACH, Framing.HALF_LENGTH)));
        add(owner, "The view.jpg", paint(PortraitSpec.group(26, 0, Setting.BEACH, Framing.HALF_LENGTH)));
    }

    private BufferedImage portrait(long seed, Setting setting, Framing framing) {
        return paint(PortraitSpec.of(seed, setting, framing).withPeople(mia));
    }

    private BufferedImage paint(PortraitSpec spec) {
        return painter.paint(spec, WIDTH, HEIGHT);
    }

    private static BufferedImage darkened(BufferedImage picture) {
        var pen = picture.createGraphics();
        pen.setColor(new Color(0, 0, 0, 150));
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.dispose();
        return picture;
    }

    /** Moved sideways while the shutter was open. */
    private static BufferedImage shaken(BufferedImage picture) {
        int way = 25;
        float[] weights = new float[way];
        Arrays.fill(weights, 1f / way);
        var smeared = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        return new ConvolveOp(new Kernel(way, 1, weights), ConvolveOp.EDGE_NO_OP, null).filter(picture, smeared);
    }

    private void add(AccountId owner, String name, BufferedImage picture) {
        try {
            var file = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpeg", file);
            photos.add(owner, name, new ByteArrayInputStream(file.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
