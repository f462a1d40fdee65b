package app.facet.platform.billing.sandbox;

import app.facet.platform.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** In one table, each thing as a document. */
@Component
@Conditional(OnlyToTry.class)
class StoredShelf implements Shelf {

    private static final List<Class<?>> KINDS = List.of(
            SandboxSession.class,
            SandboxCharge.class,
            SandboxMembership.class,
            SandboxBill.class,
            SandboxPayee.class,
            SandboxTransfer.class);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TransactionTemplate transactions;

    StoredShelf(JdbcClient jdbc, JsonMapper json, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.json = json;
        this.transactions = transactions;
    }

    private static String name(Class<?> kind) {
        return kind.getSimpleName().substring("Sandbox".length());
    }

    @Override
    public <T> Optional<Item<T>> find(String ref, Class<T> kind) {
        return all("ref = :value", ref, kind).stream().findFirst();
    }

    @Override
    public <T> Optional<Item<T>> findOnce(String onceKey, Class<T> kind) {
        return all("once_key = :value", onceKey, kind).stream().findFirst();
    }

    @Override
    public <T> List<Item<T>> children(String parent, Class<T> kind) {
        return all("parent = :value", parent, kind);
    }

    @Override
    public <T> List<Item<T>> of(AccountId account, Class<T> kind) {
        return all("account_id = :value", account.value(), kind);
    }

    private <T> List<Item<T>> all(String where, Object value, Class<T> kind) {
        return transactions.execute(
                status -> jdbc.sql("select * from billing_sandbox_object where kind = :kind and " + where)
                        .param("value", value)
                        .param("kind", name(kind))
                        .query((row, number) -> read(row, kind))
                        .list());
    }

    @Override
    public boolean add(Item<?> item) {
        return transactions.execute(status -> jdbc.sql("""
                        insert into billing_sandbox_object (ref, account_id, kind, once_key, parent, due_at, content, version)
                        values (:ref, :account, :kind, :once, :parent, :due, :content, 0) on conflict do nothing""")
                        .param("ref", item.ref())
                        .param("account", item.account().value())
                        .param("kind", name(item.kind()))
                        .param("once", item.onceKey())
                        .param("parent", item.parent())
                        .param("due", time(item.dueAt()))
                        .param("content", json.writeValueAsString(item.content()))
                        .update()
                > 0);
    }

    @Override
    public boolean replace(Item<?> changed) {
        return transactions.execute(status -> jdbc.sql("""
                        update billing_sandbox_object set content = :content, due_at = :due, version = version + 1
                        where ref = :ref and version = :version""")
                        .param("content", json.writeValueAsString(changed.content()))
                        .param("due", time(changed.dueAt()))
                        .param("ref", changed.ref())
                        .param("version", changed.version())
                        .update()
                > 0);
    }

    @Override
    public List<Item<?>> due(Instant now) {
        return transactions.execute(
                status -> jdbc.sql("select * from billing_sandbox_object where due_at <= :now order by due_at")
                        .param("now", time(now))
                        .<Item<?>>query((row, number) -> readAny(row))
                        .list());
    }

    private Item<?> readAny(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        Class<?> type =
                KINDS.stream().filter(one -> name(one).equals(kind)).findFirst().orElseThrow();
        return read(row, type);
    }

    private <T> Item<T> read(ResultSet row, Class<T> kind) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class);
        return new Item<>(
                row.getString("ref"),
                new AccountId(row.getObject("account_id", UUID.class)),
                kind,
                row.getString("once_key"),
                row.getString("parent"),
                due == null ? null : due.toInstant(),
                json.readValue(row.getString("content"), kind),
                row.getInt("version"));
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant when) {
        return when == null ? null : when.atOffset(ZoneOffset.UTC);
    }
}
