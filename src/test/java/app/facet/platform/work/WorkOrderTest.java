package app.facet.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In which order work is taken, and that people are told the same. */
@HouseTest
class WorkOrderTest {

    private static final int WORKERS = Runtime.getRuntime().availableProcessors();

    @Autowired
    Work work;

    @Autowired
    Rehearsals rehearsals;

    @Autowired
    Accounts accounts;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient owner;

    private final CountDownLatch busy = new CountDownLatch(WORKERS);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final List<String> begun = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, WorkId> waiting = new LinkedHashMap<>();

    @BeforeEach
    void keepAllWorkersBusy() throws Exception {
        var house = person();
        for (int i = 0; i < WORKERS; i++) {
            String key = UUID.randomUUID().toString();
            rehearsals.scripts.put(key, (attempt, progress) -> {
                busy.countDown();
                goOn.await(60, TimeUnit.SECONDS);
            });
            work.start(house, Rehearsals.TYPE, new Rehearsals.Rehearsal(key), key);
        }
        assertThat(busy.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @AfterEach
    void letGo() {
        goOn.countDown();
    }

    @Test
    void somebodyWithHundredsOfTasksWaitsBehindTheFirstOfEverybodyElse() throws Exception {
        var ada = person();
        var eve = person();
        queue(ada, "ada", 200);
        queue(eve, "eve", 3);

        assertThat(work.waitingBefore(status(ada, "ada 199"))).isGreaterThan(195);
        assertThat(places("eve 0", "eve 1", "eve 2")).allMatch(place -> place < 12);
        goOn.countDown();

        awaitBegun(203);
        assertThat(begun.indexOf("eve 2")).isLessThan(20);
    }

    @Test
    void aLargerPlanIsServedSoonerButNotOnly() {
        var ada = person();
        var eve = person();
        owner.sql("insert into billing_account_plan (account_id, plan, since) values (?, 'pro', ?)")
                .params(eve.value(), Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .update();
        queue(ada, "ada", 20);
        queue(eve, "eve", 20);

        List<String> order = predicted();

        // four of hers for each one of his, as long as both wait
        assertThat(order.subList(0, 22).stream().filter(name -> name.startsWith("eve")))
                .hasSizeBetween(15, 19);
        assertThat(order.subList(0, 10)).anyMatch(name -> name.startsWith("ada"));
    }

    @Test
    void thePlaceThatIsToldIsTheOrderInWhichTheyAreTaken() throws Exception {
        var people = List.of(person(), person(), person());
        int jobs = 15 * WORKERS;
        for (int i = 0; i < jobs; i++) {
            queue(people.get(i * i % 3), "job " + i + "/", 1);
        }
        List<String> predicted = predicted();
        assertThat(inTheQueue()).isEqualTo(predicted);

        goOn.countDown();

        awaitBegun(jobs);
        // workers begin side by side, and one may be held up; by chance it would be five places for each worker
        assertThat(predicted.stream()
                        .mapToInt(name -> Math.abs(begun.indexOf(name) - predicted.indexOf(name)))
                        .average()
                        .orElseThrow())
                .isLessThanOrEqualTo(2.0 * WORKERS);
    }

    @Test
    void whatAWorkerLeftBehindGetsItsPlaceBack() {
        for (String name : List.of("first", "second", "third", "fourth")) {
            queue(person(), name + "/", 1);
        }
        assertThat(inTheQueue()).containsExactly("first/", "second/", "third/", "fourth/");

        owner.sql(
                        "update scheduled_tasks set picked = true, picked_by = 'gone', last_heartbeat = ?, version = version + 1"
                                + " where task_instance = ?")
                .params(
                        Instant.EPOCH.atOffset(ZoneOffset.UTC),
                        waiting.get("second/").value().toString())
                .update();
        assertThat(inTheQueue()).containsExactly("first/", "third/", "fourth/");

        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(inTheQueue())
                .containsExactly("first/", "second/", "third/", "fourth/"));
    }

    private final Map<String, AccountId> whose = new LinkedHashMap<>();

    private void queue(AccountId account, String name, int times) {
        for (int i = 0; i < times; i++) {
            String key = name.endsWith("/") ? name : name + " " + i;
            rehearsals.scripts.put(key + account, (attempt, progress) -> begun.add(key));
            waiting.put(
                    key,
                    work.start(
                            account,
                            Rehearsals.TYPE,
                            new Rehearsals.Rehearsal(key + account),
                            key + account.hashCode()));
            whose.put(key, account);
        }
    }

    private WorkStatus status(AccountId account, String name) {
        return work.find(account, waiting.get(name)).orElseThrow();
    }

    private List<Long> places(String... names) {
        return List.of(names).stream()
                .map(name -> work.waitingBefore(status(whose.get(name), name)))
                .toList();
    }

    private List<String> predicted() {
        return waiting.keySet().stream()
                .sorted(Comparator.comparingLong(name -> work.waitingBefore(status(whose.get(name), name))))
                .toList();
    }

    /** As the library asks for it. */
    private List<String> inTheQueue() {
        var names = new LinkedHashMap<String, String>();
        waiting.forEach((name, id) -> names.put(id.value().toString(), name));
        return owner
                .sql("select task_instance from scheduled_tasks where task_name = 'work' and picked = false"
                        + " order by priority desc, execution_time")
                .query(String.class)
                .list()
                .stream()
                .filter(names::containsKey)
                .map(names::get)
                .toList();
    }

    private void awaitBegun(int count) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> begun.size() == count);
    }

    private AccountId person() {
        return accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }
}
