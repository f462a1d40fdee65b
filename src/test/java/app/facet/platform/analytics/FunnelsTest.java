package app.facet.platform.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.analytics.spi.Funnel;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ProductKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** Funnels as the database counts them, held against the same reckoned by hand. */
@HouseTest
@WithMockUser(roles = "ADMIN")
class FunnelsTest {

    private static final ProductKey DATING = new ProductKey("dating");
    private static final List<String> STEPS =
            List.of("dating.photo-added", "dating.photo-measured", "dating.result-opened");
    private static final Funnel FUNNEL = new Funnel("dating.photo", STEPS, Duration.ofDays(7));

    /** Long before anything else that is counted in this house. */
    private static final Days MARCH = new Days(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    @Autowired
    Funnels funnels;

    @Autowired
    EventRows rows;

    @Autowired
    Accounts accounts;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient owner;

    private final Random random = new Random(22);

    @BeforeEach
    @AfterEach
    void nothingHappenedInMarch() {
        owner.sql("delete from analytics_event where happened_at < timestamp with time zone '2026-05-01 00:00:00+00'")
                .update();
    }

    private record Happened(
            String name, Instant at, @Nullable String product) {}

    @Test
    void countTheSameAsByHand() {
        var people = new ArrayList<List<Happened>>();
        for (int i = 0; i < 25; i++) {
            var events = somebodysEvents();
            var somebody = accounts.register(
                    new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
            rows.write(events.stream().map(event -> recorded(somebody, event)).toList());
            people.add(events);
        }
        for (var product : List.of(Optional.<ProductKey>empty(), Optional.of(DATING))) {
            var counted = funnels.result(FUNNEL, MARCH, product).steps();
            var byHand = byHand(people, product);
            assertThat(counted.getFirst().people()).isGreaterThan(10);
            assertThat(counted.getLast().people())
                    .isPositive()
                    .isLessThan(counted.getFirst().people());
            for (int step = 0; step < STEPS.size(); step++) {
                var took = byHand.get(step);
                assertThat(counted.get(step).people())
                        .as("step %s of %s", step, product)
                        .isEqualTo(took.size());
                if (step > 0) {
                    assertThat(counted.get(step).median().orElseThrow().toMillis())
                            .isBetween(median(took) - 1, median(took) + 1);
                }
            }
        }
    }

    /** Spread over the month and beyond its end, in no order, some of them twice, some elsewhere. */
    private List<Happened> somebodysEvents() {
        var start = MARCH.from().toInstant().plusSeconds(random.nextInt(30 * 24 * 3600));
        return Stream.generate(() -> new Happened(
                        STEPS.get(random.nextInt(STEPS.size())),
                        start.plusSeconds(random.nextInt(10 * 24 * 3600)),
                        random.nextInt(3) == 0 ? null : random.nextInt(4) == 0 ? "tattoos" : "dating"))
                .limit(random.nextInt(12))
                .toList();
    }

    /** For each step how long everybody who came there took from the one before, in milliseconds. */
    private static List<List<Long>> byHand(List<List<Happened>> people, Optional<ProductKey> product) {
        var took = List.<List<Long>>of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var events : people) {
            Instant first = null;
            Instant before = null;
            for (int step = 0; step < STEPS.size(); step++) {
                String name = STEPS.get(step);
                Instant since = before == null ? MARCH.from().toInstant() : before;
                Instant end = first == null ? MARCH.until().toInstant().minusNanos(1) : first.plus(FUNNEL.within());
                var reached = events.stream()
                        .filter(event -> event.name().equals(name))
                        .filter(event -> product.isEmpty()
                                || event.product() == null
                                || event.product().equals(product.get().value()))
                        .map(Happened::at)
                        .filter(at -> !at.isBefore(since) && !at.isAfter(end))
                        .min(Instant::compareTo);
                if (reached.isEmpty()) {
                    break;
                }
                took.get(step)
                        .add(
                                before == null
                                        ? 0
                                        : Duration.between(before, reached.get())
                                                .toMillis());
                before = reached.get();
                first = first == null ? before : first;
            }
        }
        return took;
    }

    private static long median(List<Long> values) {
        var sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    @Test
    void aResultCountsWhicheverProductShowsIt() {
        var ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        var start = MARCH.from().toInstant();
        rows.write(List.of(
                recorded(ada, new Happened("accounts.signed-up", start, null)),
                recorded(ada, new Happened("accounts.verified", start.plusSeconds(60), null)),
                recorded(ada, new Happened("dating.result-opened", start.plusSeconds(180), "dating"))));

        var all = funnels.all(MARCH, Optional.empty());

        var first = all.stream()
                .filter(one -> one.nameKey().equals("accounts.funnel.first-result"))
                .findFirst();
        assertThat(first.orElseThrow().steps())
                .extracting(FunnelResult.Step::people)
                .containsExactly(1L, 1L, 1L);
        assertThat(first.get().steps().getLast().median()).contains(Duration.ofMinutes(2));
        assertThat(funnels.all(MARCH, Optional.of(new ProductKey("tattoos"))).stream()
                        .filter(one -> one.nameKey().equals("accounts.funnel.first-result"))
                        .flatMap(one -> one.steps().stream())
                        .map(FunnelResult.Step::people))
                .containsExactly(1L, 1L, 0L);
    }

    private static Recorded recorded(AccountId account, Happened event) {
        return new Recorded(
                UUID.randomUUID(), event.at(), event.name(), event.product(), account, null, Platform.DESKTOP, "{}");
    }
}
