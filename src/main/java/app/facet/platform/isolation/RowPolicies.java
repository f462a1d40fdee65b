package app.facet.platform.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Gives each table of a person its row-level security, once migrations have run: by its {@code account_id}, so that no
 * module can forget it. Three policies: {@code own_rows} for the person, {@code the_house} and {@code back_office} for
 * what works with everybody's. Forced, so that they hold for the tables' owner too.
 */
@Component
class RowPolicies implements Callback {

    private static final Logger LOG = LoggerFactory.getLogger(RowPolicies.class);

    private static final String UNGUARDED = """
            select c.relname, case when c.relname = 'account' then 'id' else 'account_id' end
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = current_schema() and c.relkind in ('r', 'p') and not c.relforcerowsecurity
            and (c.relname = 'account' or exists (select 1 from pg_attribute a
                where a.attrelid = c.oid and a.attname = 'account_id' and not a.attisdropped))""";

    private final String application;

    RowPolicies(@Value("${spring.datasource.username:}") String application) {
        this.application = application;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (Statement sql = context.getConnection().createStatement()) {
            if (!context.getConnection().getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                return;
            }
            if (event == Event.BEFORE_EACH_MIGRATE) {
                sql.execute("select set_config('app.acting', 'the-house', true)"); // a migration sees all rows
                return;
            }
            for (Table table : unguarded(context.getConnection())) {
                guard(sql, table);
            }
            letIn(sql);
            warnOfBypass(context.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException("Row-level security could not be set up", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "row policies";
    }

    private record Table(String name, String owner) {}

    private static List<Table> unguarded(Connection connection) throws SQLException {
        var tables = new ArrayList<Table>();
        try (var query = connection.createStatement();
                var found = query.executeQuery(UNGUARDED)) {
            while (found.next()) {
                tables.add(new Table(found.getString(1), found.getString(2)));
            }
        }
        return tables;
    }

    // Setting each in a sub-query has it read once for a statement, not once for a row.
    private static void guard(Statement sql, Table table) throws SQLException {
        String acting = "(select current_setting('app.acting', true))";
        String mine = table.owner + " = (select nullif(current_setting('app.account', true), '')::uuid)";
        sql.execute("create policy own_rows on %s using (%s) with check (%s)".formatted(table.name, mine, mine));
        sql.execute("create policy the_house on %s using (%s = 'the-house')".formatted(table.name, acting));
        sql.execute("create policy back_office on %s using (%s = 'back-office')".formatted(table.name, acting));
        sql.execute("alter table %s enable row level security".formatted(table.name));
        sql.execute("alter table %s force row level security".formatted(table.name));
    }

    /** Where migrations run as the owner and the application as somebody else, as they should. */
    private void letIn(Statement sql) throws SQLException {
        try (var owner = sql.executeQuery("select current_user")) {
            owner.next();
            if (application.isEmpty() || application.equals(owner.getString(1))) {
                return;
            }
        }
        String role = "\"" + application.replace("\"", "\"\"") + "\"";
        sql.execute("grant usage on schema public to " + role);
        sql.execute("grant select, insert, update, delete on all tables in schema public to " + role);
        sql.execute("grant usage, select on all sequences in schema public to " + role);
        sql.execute("revoke insert, update, delete on flyway_schema_history from " + role);
    }

    private void warnOfBypass(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(
                "select 1 from pg_roles where rolname = ? and (rolsuper or rolbypassrls)")) {
            query.setString(1, application);
            try (var found = query.executeQuery()) {
                if (found.next()) {
                    LOG.warn(
                            "Facet signs in to PostgreSQL as {}, for whom row-level security does not hold. Give it a role"
                                    + " of its own (README, Deploy).",
                            application);
                }
            }
        }
    }
}
