package app.facet.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.facet.HouseTest;
import app.facet.platform.audit.ChainCheck.Break;
import app.facet.platform.audit.ChainCheck.Fault;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.ui.Csv;
import java.io.InputStream;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@HouseTest
@WithMockUser(roles = "ADMIN")
class AuditTest {

    @Autowired
    Audit audit;

    @Autowired
    AuditLog log;

    @Autowired
    AuditChain chain;

    @Autowired
    ChainWalk walk;

    @Autowired
    AuditPath path;

    @Autowired
    AuditPersonalData personalData;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient owner;

    @Autowired
    TransactionTemplate transaction;

    final AccountId ada = AccountId.random();
    final AccountId grace = AccountId.random();

    @BeforeEach
    void somethingHappened() {
        audit.record(AuditEntry.of("audit.test-first", ada).with("role", "ADMIN"));
        audit.record(AuditEntry.of("audit.test-second").by(grace).about(ada));
        audit.record(AuditEntry.of("audit.test-third").about(ada));
        audit.record(AuditEntry.of("audit.test-fourth", grace));
    }

    @Test
    void tellsWhoDidWhatToWhomNewestFirst() {
        var entries = of(ada);

        assertThat(entries)
                .extracting(AuditRecord::what)
                .containsExactly("audit.test-third", "audit.test-second", "audit.test-first");
        assertThat(entries.get(1).actor()).isEqualTo(grace);
        assertThat(entries.get(1).subject()).isEqualTo(ada);
        assertThat(entries.getLast().details()).isEqualTo("{\"role\":\"ADMIN\"}");
        assertThat(entries.getLast().happenedAt())
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
    }

    @Test
    void tellsFromWhere() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("2001:db8::7");
        request.addHeader(
                "User-Agent",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            audit.record(AuditEntry.of("audit.test-origin", ada));
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }

        assertThat(of(ada).getFirst().address()).isEqualTo("2001:db8::7");
        assertThat(of(ada).getFirst().device()).isEqualTo("Edge 156 · Windows");
    }

    @Test
    void anEntryHoldsOnlyIfWhatItIsAboutHolds() {
        var lost = AccountId.random();
        transaction.executeWithoutResult(status -> {
            audit.record(AuditEntry.of("audit.test-rolled-back", lost));
            audit.recordRegardless(AuditEntry.of("audit.test-regardless", lost));
            status.setRollbackOnly();
        });

        assertThat(of(lost)).extracting(AuditRecord::what).containsExactly("audit.test-regardless");
    }

    @Test
    void manyAtOnceMakeOneChainWithoutGaps() throws Exception {
        var busy = AccountId.random();
        try (var people = Executors.newFixedThreadPool(8)) {
            for (var one : IntStream.range(0, 200)
                    .mapToObj(number -> people.submit(() -> audit.record(AuditEntry.of("audit.test-busy", busy))))
                    .toList()) {
                one.get();
            }
        }

        assertThat(log.find(about(busy), 0, 500)).hasSize(200);
        assertThat(log.check().broken()).isEmpty();
    }

    @Test
    void anUntouchedChainHolds() {
        var check = log.check();

        assertThat(check.broken()).isEmpty();
        assertThat(check.entries()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void oneFlippedBitIsFoundWhereverItIs() {
        long sequence = of(ada).get(1).sequence();

        for (String change : List.of(
                "what = 'audit.test-secone'",
                "happened_at = happened_at + interval '1' second",
                "address = '192.0.2.1'",
                "details = '{\"a\":\"1\"}'",
                "actor = subject",
                "subject = actor",
                "actor_salt = null",
                "actor_seal = subject_seal",
                "actor_erased_by = " + sequence,
                "hash = previous")) {
            assertThat(after("update audit_entry set " + change + " where sequence = " + sequence))
                    .as(change)
                    .contains(new Break(sequence, Fault.ALTERED));
        }
    }

    @Test
    void aMissingEntryIsFoundInTheMiddleAndAtTheEnd() {
        long sequence = of(ada).get(1).sequence();
        long last = log.find(AuditFilter.EVERYTHING, 0, 1).getFirst().sequence();

        assertThat(after("delete from audit_entry where sequence = " + sequence))
                .contains(new Break(sequence, Fault.MISSING));
        assertThat(after("delete from audit_entry where sequence = " + last)).contains(new Break(last, Fault.MISSING));
    }

    @Test
    void twoEntriesThatChangedPlacesAreFound() {
        long first = of(ada).getLast().sequence();

        assertThat(after(
                        "update audit_entry set sequence = -1 where sequence = " + first,
                        "update audit_entry set sequence = %d where sequence = %d".formatted(first, first + 1),
                        "update audit_entry set sequence = %d where sequence = -1".formatted(first + 1)))
                .contains(new Break(first, Fault.ALTERED));
    }

    @Test
    void whoIsForgottenLeavesAPseudonymAndTheChainStillHolds() {
        long first = of(ada).getLast().sequence();
        personalData.erase(ada);
        personalData.erase(ada);

        assertThat(of(ada)).isEmpty();
        var entries = log.find(AuditFilter.EVERYTHING, 0, 1_000).stream()
                .filter(entry -> entry.sequence() >= first && entry.sequence() < first + 4)
                .toList();
        assertThat(entries).hasSize(4);
        var pseudonym = entries.getLast().subject();
        assertThat(pseudonym).isNotNull().isNotEqualTo(ada);
        assertThat(entries)
                .filteredOn(entry -> pseudonym.equals(entry.subject()))
                .hasSize(3);
        assertThat(entries.getLast().details()).isEqualTo("{}");
        assertThat(entries.get(2).actor())
                .as("who did it to Ada is not forgotten")
                .isEqualTo(grace);
        assertThat(log.check().broken()).isEmpty();
    }

    @Test
    void anErasureCannotBeFaked() {
        long grace1 = of(grace).getFirst().sequence();
        personalData.erase(ada);
        long erasure = log.find(AuditFilter.EVERYTHING, 0, 1).getFirst().sequence();

        assertThat(after(
                        "update audit_entry set actor_erased_by = %d, actor_salt = null, actor = null where sequence = %d"
                                .formatted(erasure, grace1)))
                .contains(new Break(grace1, Fault.ALTERED));
    }

    @Test
    void afterAYearEntriesGoAndTheRestStillConnects() {
        of(ada);
        var aYearLater = Clock.fixed(Instant.now().plus(Duration.ofDays(366)), ZoneOffset.UTC);
        transaction.executeWithoutResult(status -> {
            new AuditRetention(jdbc, chain, path, aYearLater).retire();
            assertThat(of(ada)).isEmpty();
            audit.record(AuditEntry.of("audit.test-next-year", ada));
            assertThat(of(ada)).hasSize(1);
            assertThat(walk.walk().broken()).isEmpty();
            assertThat(walk.walk().entries()).isEqualTo(1);
            status.setRollbackOnly();
        });
        new AuditRetention(jdbc, chain, path, Clock.systemUTC()).retire();
        assertThat(of(ada)).as("younger than a year").hasSize(3);
    }

    @Test
    void postgresRefusesToChangeOrDeleteEntries() {
        boolean guarded = "postgresql".equals(System.getProperty("facet.test.database"));
        long sequence = of(ada).getFirst().sequence();

        for (String change : List.of(
                "update audit_entry set address = null where sequence = " + sequence,
                "delete from audit_entry where sequence = " + sequence)) {
            transaction.executeWithoutResult(status -> {
                if (guarded) {
                    assertThatThrownBy(() -> jdbc.sql(change).update())
                            .isInstanceOf(DataAccessException.class)
                            .hasMessageContaining("only ever added");
                } else {
                    assertThat(jdbc.sql(change).update()).isEqualTo(1);
                }
                status.setRollbackOnly();
            });
        }
        assertThat(log.check().broken()).isEmpty();
    }

    @Test
    void peopleGetTheirOwnPartOfTheLog() throws Exception {
        of(ada);
        var exported = new ArrayList<AuditRecord>();
        personalData.export(ada, new ExportArchive() {
            @Override
            public void json(String section, String name, Object value) {
                ((List<?>) value).forEach(entry -> exported.add((AuditRecord) entry));
            }

            @Override
            public void file(String section, String name, InputStream content) {
                throw new AssertionError("the log has no files");
            }
        });

        assertThat(exported).extracting(AuditRecord::what).hasSize(3).doesNotContain("audit.test-fourth");
        assertThat(exported.get(1).actor()).as("somebody else's id").isNull();
    }

    @Test
    void theFileForSpreadsheetsHoldsNoFormula() throws Exception {
        var eve = AccountId.random();
        audit.record(AuditEntry.of("=HYPERLINK(\"http://evil\",\"x\")", eve));
        var file = new StringWriter();
        log.export(about(eve), file);

        assertThat(file.toString().lines()).hasSize(2);
        assertThat(file.toString())
                .contains("\"'=HYPERLINK(\"\"http://evil\"\"")
                .doesNotContain(",=", ",\"=");
        for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
            assertThat(Csv.line(start + "1")).startsWith("\"'" + start);
        }
        assertThat(Csv.line("a,b", null, 3)).isEqualTo("\"a,b\",,3\r\n");
    }

    @Test
    @WithMockUser(roles = "MEMBER")
    void membersReadNothing() {
        assertThatThrownBy(() -> log.find(AuditFilter.EVERYTHING, 0, 1))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> log.check()).isInstanceOf(AuthorizationDeniedException.class);
    }

    private List<AuditRecord> of(AccountId account) {
        return log.find(about(account), 0, 100);
    }

    private static AuditFilter about(AccountId account) {
        return new AuditFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(account), Optional.empty());
    }

    /** What the walk says after somebody with all rights has tampered; taken back at once. */
    private Optional<Break> after(String... tampering) {
        return transaction.execute(status -> {
            chain.sealAll();
            if ("postgresql".equals(System.getProperty("facet.test.database"))) {
                owner.sql("grant set on parameter session_replication_role to facet_app")
                        .update();
                jdbc.sql("set local session_replication_role = replica").update();
            }
            for (String change : tampering) {
                assertThat(jdbc.sql(change).update()).isEqualTo(1);
            }
            status.setRollbackOnly();
            return walk.walk().broken();
        });
    }
}
