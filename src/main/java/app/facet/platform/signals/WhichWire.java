package app.facet.platform.signals;

import java.time.Clock;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL carries signals between nodes; a house on H2 has one node only. */
@Configuration(proxyBeanMethods = false)
class WhichWire {

    @Bean
    Wire wire(JdbcConnectionDetails database, JdbcClient jdbc, Clock clock) {
        return database.getJdbcUrl().startsWith("jdbc:postgresql:")
                ? new PostgresWire(ListeningConnection.to(database), jdbc, clock)
                : new NoWire();
    }
}
