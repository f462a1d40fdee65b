package app.facet.platform.ai;

import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.ai.spi.Picture;
import app.facet.platform.kernel.AccountId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who has said yes, a model of another company, and one picture that is commissioned from it again and again. */
abstract class Commissioning {

    static final byte[] PNG = {1, 2, 3};
    static final Prompt PROMPT = new Prompt("test/portrait", "Keep the face.", "0011");

    @Autowired
    Predictions predictions;

    @Autowired
    PredictionRows rows;

    @Autowired
    PredictionWatch watch;

    @Autowired
    PredictionsPersonalData personal;

    @Autowired
    Laboratory.Server lab;

    @Autowired
    Scripted.Engine engine;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationEventMulticaster multicaster;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    AccountId ada;
    final List<PredictionMoved> moved = new CopyOnWriteArrayList<>();
    private final ApplicationListener<PayloadApplicationEvent<PredictionMoved>> ear =
            ApplicationListener.forPayload(told -> {
                if (told.account().equals(ada)) {
                    moved.add(told);
                }
            });

    @BeforeEach
    void laboratory() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        lab.reset();
        jdbc.sql("insert into ai_model values ('lab/portrait', 'lab', 'portrait', 'replicate', ?, 'EDIT', 'BEST', 0, 0,"
                        + " 40000, 1000, 1, false, false, false, true, '2026-11-01', 1)")
                .param(lab.endpoint())
                .update();
        consent(true);
        multicaster.addApplicationListener(ear);
    }

    @AfterEach
    void closed() {
        multicaster.removeApplicationListener(ear);
        engine.harmsSeen = Set.of();
        jdbc.sql("delete from ai_model where provider in ('lab', 'scripted')").update();
        jdbc.sql("update ai_prediction set to_call_off = false").update();
    }

    PictureStanding advance() {
        return advance("lab/portrait");
    }

    PictureStanding advance(String model) {
        return predictions.advance(new PictureCommission(
                ada,
                "test:1",
                "test.portrait",
                PROMPT,
                "Grey paper.",
                model,
                Cost.cents(20),
                () -> new Picture("image/png", PNG)));
    }

    PredictionRow row() {
        return rows.find(ada, "test:1").orElseThrow();
    }

    /** As if the process had been killed before it noted the answer, long enough ago. */
    void forgetAnswer() {
        jdbc.sql("update ai_prediction set state = 'ORDERING', order_id = null where account_id = ?")
                .param(ada.value())
                .update();
        askedLongAgo();
    }

    void askedLongAgo() {
        jdbc.sql("update ai_prediction set asked_at = ? where account_id = ?")
                .params(OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(2), ada.value())
                .update();
    }

    void consent(boolean given) {
        jdbc.sql("insert into ai_photo_consent (id, account_id, given, decided_at) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), ada.value(), given, OffsetDateTime.now(ZoneOffset.UTC))
                .update();
    }

    long spent() {
        return jdbc.sql("select coalesce(sum(micros), 0) from ai_spend where account_id = ?")
                .param(ada.value())
                .query(Long.class)
                .single();
    }
}
