package app.facet.product.headshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.billing.CreditBalance;
import app.facet.platform.billing.Credits;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.notifications.Notifications;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process that ends in the middle of a portrait, whichever stage it has reached. */
@HouseTest
class PortraitKilledTest {

    private static final List<String> TWO = List.of("classic-grey", "clean-white");

    @Autowired
    ApplicationContext house;

    @Autowired
    Shoots shoots;

    @Autowired
    Portraits portraits;

    @Autowired
    PortraitSession session;

    @Autowired
    Credits credits;

    @Autowired
    Notifications notifications;

    @Autowired
    Accounts accounts;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    private Sitters sitters;

    @BeforeEach
    void studio() {
        sitters = new Sitters(house);
    }

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
        session.make(paid, Sitters.QUIET);
        session.make(paid, Sitters.QUIET);

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
            session.make(portrait.id(), Sitters.QUIET);
            session.make(portrait.id(), Sitters.QUIET);
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
        var grace = sitters.person();
        sitters.grant(grace, 10);
        return grace;
    }

    private ShootOrder order(AccountId owner) throws Exception {
        return Sitters.order(sitters.measured(owner), TWO);
    }
}
