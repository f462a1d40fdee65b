package app.facet.platform.limits;

import app.facet.platform.vault.BlindIndex;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.Objects;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** PostgreSQL counts for all nodes; H2 has one node only, whose memory will do. */
@Configuration(proxyBeanMethods = false)
class WhereCounted {

    @Bean
    Buckets buckets(JdbcConnectionDetails database, BlindIndex index, Clock clock) {
        return database.getJdbcUrl().startsWith("jdbc:postgresql:")
                ? new SharedBuckets(pool(database), index, clock)
                : new NodeBuckets(clock);
    }

    private static HikariDataSource pool(JdbcConnectionDetails database) {
        return SharedPool.open(
                database.getJdbcUrl(),
                Objects.requireNonNullElse(database.getUsername(), ""),
                Objects.requireNonNullElse(database.getPassword(), ""));
    }
}
