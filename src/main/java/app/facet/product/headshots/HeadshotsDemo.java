package app.facet.product.headshots;

import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.DemoSignIns;
import app.facet.platform.imaging.painting.PersonSpec;
import app.facet.platform.imaging.painting.PortraitPainter;
import app.facet.platform.imaging.painting.PortraitSpec;
import app.facet.platform.imaging.painting.PortraitSpec.Framing;
import app.facet.platform.imaging.painting.PortraitSpec.Setting;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.DemoData;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Mia in the studio: a photo painted by Facet, nobody real, and a shoot made of it like any other. */
@Component
@Profile("demo")
class HeadshotsDemo implements DemoData {

    private static final List<String> STYLES = List.of("classic-grey", "modern-office", "startup-teal");

    private final SourcePhotos photos;
    private final MeasureSourceHandler measuring;
    private final Shoots shoots;
    private final Accounts accounts;
    private final DemoSignIns people;

    HeadshotsDemo(
            SourcePhotos photos, MeasureSourceHandler measuring, Shoots shoots, Accounts accounts, DemoSignIns people) {
        this.photos = photos;
        this.measuring = measuring;
        this.shoots = shoots;
        this.accounts = accounts;
        this.people = people;
    }

    @Override
    public void create() {
        AccountId mia = accounts.findByEmail(people.all().getFirst().email()).orElseThrow();
        if (photos.of(mia).isEmpty() && shoots.of(mia).isEmpty()) {
            try {
                var photo = photos.add(mia, "By the white wall.jpg", new ByteArrayInputStream(painted()));
                measuring.run(new MeasureSource(photo.value()), (stage, percent) -> {}); // a shoot cannot wait for it
                shoots.start(mia, new ShootOrder(photo, STYLES, null, 0, ShootOrder.USUAL_SMOOTHING));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static byte[] painted() throws IOException {
        var spec = PortraitSpec.of(27, Setting.STUDIO, Framing.CLOSE_UP).withPeople(PersonSpec.random(new Random(11)));
        var file = new ByteArrayOutputStream();
        ImageIO.write(new PortraitPainter().paint(spec, 1600, 2000), "jpeg", file);
        return file.toByteArray();
    }
}
