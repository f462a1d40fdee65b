package app.facet.product.headshots;

import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.CreditIssue;
import app.facet.platform.billing.CreditSource;
import app.facet.platform.imaging.studio.Framing;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.work.spi.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** People who have portraits made of them, with a photo that will do. */
final class Sitters {

    static final Progress QUIET = (stage, percent) -> {};

    private final ApplicationContext house;

    Sitters(ApplicationContext house) {
        this.house = house;
    }

    AccountId person() {
        return person(UUID.randomUUID() + "@example.org");
    }

    AccountId person(String email) {
        return house.getBean(Accounts.class).register(new Registration("Ada", email, "otter quilt harbour"));
    }

    void grant(AccountId sitter, int credits) {
        house.getBean(CreditIssue.class).grant(sitter, CreditSource.GIFT, credits, null, "sitter:" + UUID.randomUUID());
    }

    /** A real photo of one person, measured already. */
    SourceId measured(AccountId sitter) throws IOException {
        try (var photo = eileen()) {
            var id = house.getBean(SourcePhotos.class).add(sitter, "eileen.jpg", photo);
            house.getBean(MeasureSourceHandler.class).run(new MeasureSource(id.value()), QUIET);
            return id;
        }
    }

    private static InputStream eileen() {
        return Sitters.class.getResourceAsStream("/imaging/eileen-collins.jpg");
    }

    static ShootOrder order(SourceId photo, List<String> styles) {
        return new ShootOrder(photo, styles, Framing.CLASSIC, 0, ShootOrder.USUAL_SMOOTHING);
    }
}
