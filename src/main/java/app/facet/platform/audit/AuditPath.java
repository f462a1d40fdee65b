package app.facet.platform.audit;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/** Names, for the length of a transaction, why it may change the log. PostgreSQL refuses whoever does not. */
@Component
class AuditPath {

    static final String RETENTION = "retention";
    static final String ERASURE = "erasure";

    private final JdbcTemplate jdbc;
    private final boolean guarded;

    AuditPath(DataSource database, JdbcTemplate jdbc) throws MetaDataAccessException {
        this.jdbc = jdbc;
        this.guarded = "PostgreSQL"
                .equals(JdbcUtils.extractDatabaseMetaData(database, metadata -> metadata.getDatabaseProductName()));
    }

    void take(String path) {
        if (guarded) {
            jdbc.queryForObject("select set_config('facet.audit_path', ?, true)", String.class, path);
        }
    }
}
