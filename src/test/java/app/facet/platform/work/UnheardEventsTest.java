package app.facet.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.facet.HouseTest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.support.TransactionTemplate;

/** What one module tells another is heard, whatever happens in between. */
@HouseTest
class UnheardEventsTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    IncompleteEventPublications unheard;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Ears.Ear ear;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient owner;

    private final UUID id = UUID.randomUUID();

    @Test
    void whatIsCommittedIsHeardOnceAndForgotten() {
        tell();

        awaitHeard();
        await().atMost(Duration.ofSeconds(20)).until(() -> kept() == 0);
        UnheardEvents.tell(unheard, Instant.now());
        assertThat(times()).isEqualTo(1);
    }

    @Test
    void whatIsRolledBackWasNeverSaid() {
        transactions.executeWithoutResult(status -> {
            events.publishEvent(new Ears.Told(id));
            status.setRollbackOnly();
        });

        assertThat(kept()).isZero();
        assertThat(times()).isZero();
    }

    @Test
    void whoeverFailsIsToldAgain() {
        ear.beDeafFor(id, 1);
        tell();
        await().atMost(Duration.ofSeconds(20)).until(() -> "FAILED".equals(state()));
        assertThat(times()).isZero();

        UnheardEvents.tell(unheard, Instant.now());

        awaitHeard();
        await().atMost(Duration.ofSeconds(20)).until(() -> kept() == 0);
    }

    @Test
    void whatADeadProcessLeftBehindIsToldByAnother() {
        ear.beDeafFor(id, 1);
        tell();
        await().atMost(Duration.ofSeconds(20)).until(() -> "FAILED".equals(state()));
        owner.sql(
                        "update event_publication set status = 'PROCESSING', publication_date = ? where serialized_event like ?")
                .params(Instant.EPOCH.atOffset(ZoneOffset.UTC), "%" + id + "%")
                .update();

        UnheardEvents.tell(unheard, Instant.now().minus(UnheardEvents.PATIENCE));

        awaitHeard();
    }

    private void tell() {
        transactions.executeWithoutResult(status -> events.publishEvent(new Ears.Told(id)));
    }

    private void awaitHeard() {
        await().atMost(Duration.ofSeconds(20)).until(() -> times() == 1);
    }

    private long times() {
        return ear.times(id);
    }

    private long kept() {
        return owner.sql("select count(*) from event_publication where serialized_event like ?")
                .param("%" + id + "%")
                .query(Long.class)
                .single();
    }

    private String state() {
        return owner.sql("select status from event_publication where serialized_event like ?")
                .param("%" + id + "%")
                .query(String.class)
                .optional()
                .orElse("");
    }
}
