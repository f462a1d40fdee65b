package app.facet.product.headshots.team;

import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.DemoSignIns;
import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.output.PictureOrigin;
import app.facet.platform.imaging.painting.PersonSpec;
import app.facet.platform.imaging.painting.PortraitPainter;
import app.facet.platform.imaging.painting.PortraitSpec;
import app.facet.platform.imaging.painting.PortraitSpec.Framing;
import app.facet.platform.imaging.painting.PortraitSpec.Setting;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.DemoData;
import app.facet.platform.media.MediaVault;
import app.facet.product.headshots.PortraitId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A team of Mia's that is half done, and a seat she has in a team of somebody else. The people are painted by Facet. */
@Component
@Profile("demo")
class TeamDemo implements DemoData {

    private static final Box FACE = new Box(0.32, 0.264, 0.36, 0.288);

    private final Teams teams;
    private final Invitations invitations;
    private final SeatRows seatRows;
    private final HandedRows handed;
    private final MediaVault media;
    private final Accounts accounts;
    private final DemoSignIns people;
    private final Clock clock;

    TeamDemo(
            Teams teams,
            Invitations invitations,
            SeatRows seatRows,
            HandedRows handed,
            MediaVault media,
            Accounts accounts,
            DemoSignIns people,
            Clock clock) {
        this.teams = teams;
        this.invitations = invitations;
        this.seatRows = seatRows;
        this.handed = handed;
        this.media = media;
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void create() {
        AccountId mia = account(0);
        AccountId ada = account(1);
        if (teams.of(mia).isEmpty()) {
            var own = teams.order(mia, order("Speech practice Berger", "For our new website. A plain top is best.", 6));
            String link = tokenOf(mia, own);
            handOver(own, invitations.join(mia, link, "Mia Berger"), mia, 41);
            handOver(own, invitations.join(ada, link, "Ada Winter"), mia, 42);
            var other = teams.order(ada, order("Facet", "Portraits for the page about us.", 4));
            invitations.join(mia, tokenOf(ada, other), "Mia Berger");
        }
    }

    private AccountId account(int place) {
        return accounts.findByEmail(people.all().get(place).email()).orElseThrow();
    }

    private static TeamOrder order(String name, String message, int seats) {
        return new TeamOrder(name, message, "classic-grey", null, 0, 0.3, seats, 2, null);
    }

    private String tokenOf(AccountId owner, TeamId team) {
        String link = teams.find(owner, team).link();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private void handOver(TeamId team, SeatId seat, AccountId owner, long seed) {
        String name = seatRows.find(seat).orElseThrow().name();
        try (var picture = new ByteArrayInputStream(painted(seed))) {
            media.store(owner, HandingOver.PURPOSE, name + ".jpg", picture, stored -> {
                handed.insert(new HandedRows.Row(
                        UUID.randomUUID(),
                        owner,
                        team,
                        seat,
                        new PortraitId(UUID.randomUUID()),
                        stored,
                        name,
                        FACE,
                        PictureOrigin.DRAWN_BACKDROP,
                        clock.instant()));
                return stored;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] painted(long seed) throws IOException {
        var spec =
                PortraitSpec.of(seed, Setting.STUDIO, Framing.CLOSE_UP).withPeople(PersonSpec.random(new Random(seed)));
        var file = new ByteArrayOutputStream();
        ImageIO.write(new PortraitPainter().paint(spec, 1024, 1280), "jpeg", file);
        return file.toByteArray();
    }
}
