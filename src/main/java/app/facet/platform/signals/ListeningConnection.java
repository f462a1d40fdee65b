package app.facet.platform.signals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Opens the one connection that only listens. It stands outside the pool: it is never given back, and a pool would close
 * it for its age.
 */
@FunctionalInterface
interface ListeningConnection {

    /** The name under which the server lists it. */
    String APPLICATION = "facet-signals";

    Connection open() throws SQLException;

    static ListeningConnection to(JdbcConnectionDetails database) {
        var settings = new Properties();
        put(settings, "user", database.getUsername());
        put(settings, "password", database.getPassword());
        settings.setProperty("ApplicationName", APPLICATION);
        settings.setProperty("connectTimeout", "5");
        settings.setProperty("socketTimeout", "30");
        settings.setProperty("tcpKeepAlive", "true");
        return () -> DriverManager.getConnection(database.getJdbcUrl(), settings);
    }

    private static void put(Properties settings, String name, @Nullable String value) {
        if (value != null) {
            settings.setProperty(name, value);
        }
    }
}
