package app.facet.platform.limits;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/**
 * Connections for counting only. Of their own, because they give up within a second where others may wait, because
 * somebody who holds a connection may have to be counted, and because a lost count need not wait for the disk.
 */
final class SharedPool {

    private SharedPool() {}

    static HikariDataSource open(String url, String user, String password) {
        var config = new HikariConfig();
        config.setPoolName("limits");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(-1); // the application starts without it
        config.setConnectionTimeout(250);
        config.setValidationTimeout(250);
        config.addDataSourceProperty("connectTimeout", "2");
        config.addDataSourceProperty("socketTimeout", "1");
        config.setConnectionInitSql(
                "set lock_timeout = 300; set statement_timeout = 500; set synchronous_commit = off");
        return new HikariDataSource(config);
    }
}
