package app.facet.product.careers.postings;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.work.spi.RecurringTask;
import app.facet.product.careers.postings.PostingSearch.Order;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class PostingsAnalysisTest {

    private static final String ENGINEER = """
            Senior Java Backend Engineer
            Larkspur Freight Systems Ltd

            Requirements
            - Strong Java and SQL. Java is what we write all day.
            - Kubernetes (K8s)

            Nice to have
            - Kafka
            """;
    private static final String ANALYST = """
            Data Analyst
            Meadow Insights

            What you bring
            - Very good SQL
            - Python

            Ein Plus
            - Kubernetes
            """;

    @Autowired
    Postings postings;

    @Autowired
    PostingsAnalysis analysis;

    @Autowired
    Accounts accounts;

    @Autowired
    ObjectProvider<RecurringTask> recurring;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    AccountId ada;

    @BeforeEach
    void openAccount() {
        ada = person();
    }

    @Test
    void eachSkillCountsOnceForAPostingByTheStrongestOfItsMentions() {
        postings.add(ada, ENGINEER);
        postings.add(ada, ANALYST);
        postings.add(person(), ANALYST);

        var asked = analysis.of(ada);

        assertThat(asked.postings()).isEqualTo(2);
        assertThat(tally(asked, "SQL")).isEqualTo("2 0 0");
        assertThat(tally(asked, "Java")).isEqualTo("1 0 0");
        assertThat(tally(asked, "Kubernetes")).isEqualTo("1 1 0");
        assertThat(tally(asked, "Apache Kafka")).isEqualTo("0 1 0");
        assertThat(asked.tallies().getFirst().skill().english()).isEqualTo("SQL");
        assertThat(asked.percent(asked.tallies().getFirst())).isEqualTo(100);
    }

    @Test
    void theSkillsMostPostingsSpeakOfComeFirst() {
        postings.add(ada, ENGINEER);
        postings.add(ada, ANALYST);

        assertThat(analysis.of(ada).tallies())
                .isSortedAccordingTo(
                        Comparator.comparingInt(SkillTally::postings).reversed());
    }

    @Test
    void nobodyWithoutPostingsIsAskedForAnything() {
        assertThat(analysis.of(ada)).isEqualTo(new SkillsAskedFor(0, List.of()));
        assertThat(analysis.trend(ada, "java", ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void theSentencesAreShownInWhichASkillWasFound() {
        var engineer = postings.add(ada, ENGINEER);
        postings.add(ada, ANALYST);

        var found = analysis.evidence(ada, id("Java"), PageRequest.of(0, 10));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.posting().id()).isEqualTo(engineer);
            assertThat(one.demand()).isEqualTo(Demand.REQUIRED);
            assertThat(one.quotes())
                    .contains(
                            new Quote("Senior ", "Java", " Backend Engineer"),
                            new Quote("Strong ", "Java", " and SQL."),
                            new Quote("", "Java", " is what we write all day."));
        });
    }

    @Test
    void postingsAreListedByASkillTheySpeakOf() {
        var engineer = postings.add(ada, ENGINEER);
        var analyst = postings.add(ada, ANALYST);

        assertThat(speakingOf(id("Java"))).containsExactly(engineer);
        assertThat(speakingOf(id("SQL"))).containsExactlyInAnyOrder(engineer, analyst);
        assertThat(speakingOf("%")).isEmpty();
        assertThat(speakingOf("java' or 1=1")).isEmpty();
    }

    @Test
    void aTrendHasEveryMonthFromTheFirstPostingToTheLast() {
        addedAt(postings.add(ada, ENGINEER), "2026-01-31T23:30:00Z");
        addedAt(postings.add(ada, ANALYST), "2026-01-02T10:00:00Z");
        addedAt(postings.add(ada, ENGINEER + "Twice."), "2026-03-05T10:00:00Z");

        assertThat(analysis.trend(ada, id("Java"), ZoneOffset.UTC))
                .containsExactly(
                        new MonthDemand(YearMonth.of(2026, 1), 1, 2),
                        new MonthDemand(YearMonth.of(2026, 2), 0, 0),
                        new MonthDemand(YearMonth.of(2026, 3), 1, 1));
        assertThat(analysis.trend(ada, id("Java"), ZoneOffset.ofHours(2)))
                .extracting(MonthDemand::all)
                .containsExactly(1, 1, 1);
    }

    @Test
    void whatAnOlderEditionFoundIsFoundAgain() {
        var engineer = postings.add(ada, ENGINEER);
        jdbc.sql("update careers_posting set demands = '\ncobol:R\n', demands_edition = '0:old' where id = ?")
                .param(engineer.value())
                .update();
        assertThat(speakingOf(id("Java"))).isEmpty();

        recurring.stream()
                .filter(task -> task.name().equals("careers.find-skills-again"))
                .findFirst()
                .orElseThrow()
                .action()
                .run();

        assertThat(speakingOf(id("Java"))).containsExactly(engineer);
        assertThat(speakingOf("cobol")).isEmpty();
    }

    private void addedAt(PostingId posting, String time) {
        jdbc.sql("update careers_posting set added_at = ? where id = ?")
                .param(OffsetDateTime.ofInstant(Instant.parse(time), ZoneOffset.UTC))
                .param(posting.value())
                .update();
    }

    private List<PostingId> speakingOf(String skill) {
        var search = new PostingSearch("", null, null, skill, false, Order.NEWEST);
        return postings.list(ada, search, PageRequest.of(0, 20)).stream()
                .map(PostingSummary::id)
                .toList();
    }

    private static String id(String name) {
        return app.facet.platform.skills.Skills.all().named(name).orElseThrow().id();
    }

    private static String tally(SkillsAskedFor asked, String skill) {
        return asked.tallies().stream()
                .filter(one -> one.skill().english().equals(skill))
                .map(one -> one.required() + " " + one.nice() + " " + one.mentioned())
                .findFirst()
                .orElse("none");
    }

    private AccountId person() {
        return accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }
}
