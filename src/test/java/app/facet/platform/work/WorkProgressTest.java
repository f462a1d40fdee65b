package app.facet.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.work.ui.WorkProgress;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** What somebody who waits for their work sees, without asking again. */
@HouseTest
@WithMockUser
class WorkProgressTest extends SpringBrowserlessTest {

    private static final int WORKERS = Runtime.getRuntime().availableProcessors();

    @Autowired
    Work work;

    @Autowired
    WorkUpdates updates;

    @Autowired
    Rehearsals rehearsals;

    @Autowired
    Accounts accounts;

    private final CountDownLatch goOn = new CountDownLatch(1);
    private final CountDownLatch finish = new CountDownLatch(1);
    private AccountId ada;

    @BeforeEach
    void register() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        ada = person();
    }

    @AfterEach
    void letGo() {
        goOn.countDown();
        finish.countDown();
    }

    @Test
    void seesItsPlaceMoveThenTheStageThenTheEnd() throws Exception {
        keepAllWorkersBusy();
        start(person(), (attempt, progress) -> {});
        var progress = show(start(ada, (attempt, told) -> {
            told.report("work.state.running", 40);
            finish.await(30, TimeUnit.SECONDS);
        }));
        awaitText(progress, "1 task before it");

        goOn.countDown();
        awaitText(progress, "40");
        finish.countDown();

        awaitText(progress, "Finished");
    }

    @Test
    void isToldAboutHowLongItStillTakes() throws Exception {
        awaitText(
                show(start(ada, (attempt, told) -> {})), "Finished"); // from here on the house knows how long it takes
        keepAllWorkersBusy();

        var progress = show(start(ada, (attempt, told) -> {}));

        assertThat(text(progress)).containsPattern("Done in a few seconds|About .+ left");
        goOn.countDown();
        awaitText(progress, "Finished");
        assertThat(text(progress)).doesNotContainPattern("Done in a few seconds|About .+ left");
    }

    @Test
    void seesHowThoseWhoWaitForLessPass() throws Exception {
        keepAllWorkersBusy();
        start(ada, (attempt, told) -> {});
        start(ada, (attempt, told) -> {});
        var progress = show(start(ada, (attempt, told) -> {}));
        awaitText(progress, "2 tasks before it");

        start(person(), (attempt, told) -> {});

        awaitText(progress, "3 tasks before it");
    }

    @Test
    void seesWhyItWasDeclinedAndWhatToDo() {
        var progress = show(start(ada, (attempt, told) -> {
            throw new NotFound();
        }));

        awaitText(progress, "This does not exist");
        assertThat(text(progress)).contains("Try again");
    }

    @Test
    void seesTheNumberToTellWhenItFailed() {
        var id = start(ada, (attempt, told) -> {
            throw new IllegalStateException("in vain");
        });
        var progress = show(id);

        awaitText(progress, "tell us this number");
        assertThat(text(progress))
                .contains(work.find(ada, id).orElseThrow().reason())
                .contains("Try again");
    }

    @Test
    void stopsWhenAsked() throws Exception {
        keepAllWorkersBusy();
        var id = start(ada, (attempt, told) -> {});
        var progress = show(id);

        work.cancel(ada, id);

        awaitText(progress, "Stopped");
    }

    private void keepAllWorkersBusy() throws InterruptedException {
        var busy = new CountDownLatch(WORKERS);
        for (int i = 0; i < WORKERS; i++) {
            start(person(), (attempt, progress) -> {
                busy.countDown();
                goOn.await(60, TimeUnit.SECONDS);
            });
        }
        assertThat(busy.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private WorkId start(AccountId account, Rehearsals.Script script) {
        String key = UUID.randomUUID().toString();
        rehearsals.scripts.put(key, script);
        return work.start(account, Rehearsals.TYPE, new Rehearsals.Rehearsal(key), key);
    }

    private WorkProgress show(WorkId id) {
        var progress = new WorkProgress("A photo", ada, work.find(ada, id).orElseThrow(), work, updates)
                .onFailure("Try again", () -> {});
        UI.getCurrent().add(progress);
        return progress;
    }

    private void awaitText(WorkProgress progress, String words) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(text(progress)).contains(words);
        });
    }

    private static String text(WorkProgress progress) {
        return progress.getElement().getTextRecursively();
    }

    private AccountId person() {
        return accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }
}
