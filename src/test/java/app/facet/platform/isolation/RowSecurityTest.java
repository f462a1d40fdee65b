package app.facet.platform.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;

/** What a forgotten where would show, and to whom. */
@HouseTest
class RowSecurityTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient owner;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService people;

    String email = UUID.randomUUID() + "@example.org";
    AccountId ada;
    AccountId eve;

    @BeforeEach
    void openAccounts() {
        ada = accounts.register(new Registration("Ada", email, "otter quilt harbour"));
        eve = accounts.register(new Registration("Eve", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    @Test
    void everyTableOfAPersonIsGuardedAndEveryOtherSaysThatItIsShared() {
        onlyPostgres();
        var tables = owner.sql("""
                select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as guarded,
                (select count(*) from pg_policy p where p.polrelid = c.oid) as policies,
                coalesce(obj_description(c.oid), '') as comment
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
                """).query().listOfRows();

        assertThat(tables).hasSizeGreaterThan(5).allSatisfy(table -> {
            if (!String.valueOf(table.get("comment")).startsWith("Shared: ")) {
                assertThat(table).containsEntry("guarded", true).containsEntry("policies", 3L);
            }
        });
        assertThat(tables)
                .filteredOn(table -> Boolean.TRUE.equals(table.get("guarded")))
                .extracting(table -> table.get("name"))
                .contains("account", "account_role", "media_item", "dating_photo", "work_item");
    }

    @Test
    void theApplicationCannotLiftTheGuard() {
        onlyPostgres();
        assertThat(owner.sql("select rolsuper or rolbypassrls from pg_roles where rolname = 'facet_app'")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(owner.sql("select count(*) from pg_tables where tableowner = 'facet_app'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("alter table account disable row level security")
                        .update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update flyway_schema_history set success = false")
                        .update());
    }

    @Test
    void aForgottenWhereShowsAPersonTheirOwnRowsOnly() {
        onlyPostgres();
        assertThat(as(new Who.Person(ada), this::everyAccount)).containsExactly(ada.value());
        assertThat(as(new Who.Person(AccountId.random()), this::everyAccount)).isEmpty();
        assertThat(as(new Who.TheHouse(), this::everyAccount)).contains(ada.value(), eve.value());
        assertThat(as(new Who.BackOffice(), this::everyAccount)).contains(ada.value(), eve.value());
    }

    @Test
    void whoeverIsSignedInIsAskedForWhereNothingElseIsSaidAndNobodySeesNothing() throws Exception {
        onlyPostgres();
        assertThat(onAnotherThread(() -> inTransaction(this::everyAccount))).isEmpty();
        assertThat(onAnotherThread(() -> {
                    var details = people.loadUserByUsername(email);
                    SecurityContextHolder.getContext()
                            .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                                    details, null, details.getAuthorities()));
                    try {
                        return inTransaction(this::everyAccount);
                    } finally {
                        SecurityContextHolder.clearContext();
                    }
                }))
                .containsExactly(ada.value());
        assertThat(onAnotherThread(this::everyAccount))
                .as("outside a transaction")
                .isEmpty();
    }

    @Test
    void nobodyWritesIntoAnothersRows() {
        onlyPostgres();
        assertThat(as(new Who.Person(eve), () -> jdbc.sql("update account set version = 99 where id = ?")
                        .param(ada.value())
                        .update()))
                .isZero();
        assertThat(as(new Who.Person(eve), () -> jdbc.sql("delete from account_role where account_id = ?")
                        .param(ada.value())
                        .update()))
                .isZero();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(new Who.Person(eve), () -> jdbc.sql("insert into account_role values (?, 'ADMIN')")
                        .param(ada.value())
                        .update()))
                .withStackTraceContaining("row-level security");
    }

    @Test
    void aCallOnBehalfOfTheHouseInsideAPersonsTransactionEndsWithTheCall() {
        onlyPostgres();
        var seen = as(
                new Who.Person(eve),
                () -> List.of(
                        accounts.findByEmail(email).orElseThrow().value(),
                        everyAccount().getFirst()));

        assertThat(seen).containsExactly(ada.value(), eve.value());
    }

    @Test
    void pooledConnectionsCarryNobodyOverToTheNext() throws Exception {
        onlyPostgres();
        var wrong = new HashMap<String, Integer>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> all = java.util.stream.IntStream.range(0, 4_000)
                    .mapToObj(i -> threads.submit(() -> rightRowsInRound(i)))
                    .toList();
            for (var one : all) {
                if (!one.get()) {
                    wrong.merge("wrong", 1, Integer::sum);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private boolean rightRowsInRound(int i) {
        switch (i % 4) {
            case 0 -> {
                return as(new Who.Person(ada), this::everyAccount).equals(List.of(ada.value()));
            }
            case 1 -> {
                return as(new Who.Person(eve), this::everyAccount).equals(List.of(eve.value()));
            }
            case 2 -> {
                try { // a transaction that fails half-way
                    as(
                            new Who.TheHouse(),
                            () -> jdbc.sql("select 1 / 0").query().singleRow());
                    return false;
                } catch (DataAccessException expected) {
                    return true;
                }
            }
            default -> {
                return everyAccount().isEmpty()
                        && inTransaction(this::everyAccount).isEmpty();
            }
        }
    }

    private List<UUID> everyAccount() {
        return jdbc.sql("select id from account").query(UUID.class).list();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    private <T> T as(Who who, Supplier<T> work) {
        return Acting.as(who, () -> inTransaction(work));
    }

    private static <T> T onAnotherThread(Callable<T> work) throws Exception {
        try (var thread = Executors.newSingleThreadExecutor()) {
            return thread.submit(work).get();
        }
    }

    /** H2 has no row-level security; there the queries alone must hold (the tests of each module). */
    private static void onlyPostgres() {
        assumeTrue("postgresql".equals(System.getProperty("facet.test.database")), "needs PostgreSQL");
    }
}
