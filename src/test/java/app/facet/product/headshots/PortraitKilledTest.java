package app.facet.product.headshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.CreditBalance;
import app.facet.platform.billing.CreditIssue;
import app.facet.platform.billing.CreditSource;
import app.facet.platform.billing.Credits;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.notifications.Notifications;
import app.facet.platform.work.spi.Progress;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process that ends in the middle of a portrait, whichever stage it has reached. */
@HouseTest
class PortraitKilledTest {

    private static final Progress QUIET = (stage, percent) -> {};
    private static final List<String> TWO = List.of("classic-grey", "clean-white");

    @Autowired
    SourcePhotos photos;

    @Autowired
    MeasureSourceHandler measuring;

    @Autowired
    Shoots shoots;

    @Autowired
    Portraits portraits;

    @Autowired
    PortraitSession session;

    @Autowired
    Credits credits;

    @Autowired
    CreditIssue issue;

    @Autowired
    Notifications notifications;

    @Autowired
    Accounts accounts;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "headshots.step.framing",
                "headshots.step.cutting_out",
                "headshots.step.toning",
                "headshots.step.lighting",
                "headshots.step.finishing",
                "headshots.stage.measuring-portrait"
            })
    void whoeverTakesOverMakesItOnceAndTakesItsCreditsOnce(String stage) throws Exception {
        var grace = person();
        var paid = shoots.book(grace, order(grace)).getLast().id();

        assertThatExceptionOfType(Killed.class)
                .isThrownBy(() -> session.make(paid, (reached, percent) -> {
                    if (reached.equals(stage)) {
                        throw new Killed();
                    }
                }));
        session.make(paid, QUIET);
        session.make(paid, QUIET);

        var made = portraits.find(grace, paid);
        assertThat(made.before()).isNotNull();
        assertThat(made.summary().quality()).isNotNull();
        assertThat(picturesOf(grace)).as("no second file of it").isOne();
        assertThat(credits.balance(grace)).isEqualTo(new CreditBalance(8, 0));
    }

    @Test
    void theLastOfAShootTellsOnceHoweverOftenItIsBegun() throws Exception {
        var grace = person();
        for (var portrait : shoots.book(grace, order(grace))) {
            assertThatExceptionOfType(Killed.class)
                    .isThrownBy(() -> session.make(portrait.id(), (stage, percent) -> {
                        throw new Killed();
                    }));
            session.make(portrait.id(), QUIET);
            session.make(portrait.id(), QUIET);
        }

        assertThat(notifications.find(grace, PageRequest.of(0, 10)))
                .extracting(one -> one.kind())
                .containsExactly("headshots.ready");
    }

    /** Nothing in the house catches it, as nothing catches the end of a process. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private long picturesOf(AccountId owner) {
        return jdbc.sql("select count(*) from media_item where account_id = :owner and purpose = :purpose")
                .param("owner", owner.value())
                .param("purpose", Portraits.PURPOSE)
                .query(Long.class)
                .single();
    }

    private AccountId person() {
        var grace =
                accounts.register(new Registration("Grace", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        issue.grant(grace, CreditSource.GIFT, 10, null, "killed:" + grace);
        return grace;
    }

    private ShootOrder order(AccountId owner) throws Exception {
        try (var photo = getClass().getResourceAsStream("/imaging/eileen-collins.jpg")) {
            var id = photos.add(owner, "eileen.jpg", photo);
            measuring.run(new MeasureSource(id.value()), QUIET);
            return new ShootOrder(id, TWO, null, 0, ShootOrder.USUAL_SMOOTHING);
        }
    }
}
