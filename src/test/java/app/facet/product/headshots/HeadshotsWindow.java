package app.facet.product.headshots;

import static org.awaitility.Awaitility.await;

import app.facet.MemberWindow;
import app.facet.platform.billing.CreditIssue;
import app.facet.platform.billing.CreditSource;
import app.facet.platform.imaging.studio.StudioRefused;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.work.spi.Ending;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** A window of Headshots in which somebody is signed in, and what every test of its views needs. */
public abstract class HeadshotsWindow extends MemberWindow {

    @Autowired
    protected SourcePhotos photos;

    @Autowired
    protected Shoots shoots;

    @Autowired
    private PortraitSession session;

    @Autowired
    private CreditIssue issue;

    protected void grant(AccountId account, int credits) {
        issue.grant(account, CreditSource.GIFT, credits, null, "window:" + UUID.randomUUID());
    }

    /** A photo of theirs that is measured. */
    protected SourceId checked(AccountId owner) throws IOException {
        try (var file = getClass().getResourceAsStream("/imaging/eileen-collins.jpg")) {
            SourceId id = photos.add(owner, "eileen.jpg", file);
            await().pollInSameThread()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> photos.find(owner, id).reading() != null);
            return id;
        }
    }

    /** A shoot whose portrait the studio could not make of that photo, whatever the gate had said. */
    protected ShootId refused(AccountId owner, ShootOrder order) {
        var portrait = shoots.book(owner, order).getFirst();
        session.gaveUp(portrait.id(), new Ending.Refused(new StudioRefused(StudioRefused.Reason.CUT_OFF)));
        return portrait.shoot();
    }

    protected static String addressOf(SourceId photo) {
        return "headshots/photos/" + photo.value();
    }
}
