package app.killed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The databases on which processes are killed, set up as the application sets them up. */
final class KilledHouse {

    private static final String MIGRATIONS =
            "spring.flyway.locations=classpath:db-migrations,classpath:db-migrations-{vendor},classpath:killed";

    private KilledHouse() {}

    static Killing.Result onH2(int jobs, int kills, String heartbeat) throws Exception {
        Path folder = Files.createTempDirectory("facet-killed").toAbsolutePath();
        // the very address of application.properties
        String url = "jdbc:h2:file:" + folder
                + "/facet;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
        var settings = List.of("facet.data-folder=" + folder, MIGRATIONS, "facet.work.heartbeat=" + heartbeat);
        try (var killing = new Killing(1, new DriverManagerDataSource(url, "sa", ""), settings)) {
            return killing.run(jobs, kills);
        }
    }

    static Killing.Result onPostgres(int jobs, int kills, String heartbeat) throws Exception {
        Path folder = Files.createTempDirectory("facet-killed").toAbsolutePath();
        try (var server =
                EmbeddedPostgres.builder().setRegisterShutdownHook(false).start()) {
            JdbcClient.create(server.getPostgresDatabase())
                    .sql("create role facet_app login password 'facet_app'")
                    .update();
            var settings = List.of(
                    "facet.data-folder=" + folder,
                    MIGRATIONS,
                    "facet.work.heartbeat=" + heartbeat,
                    "spring.datasource.url=jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
                    "spring.datasource.username=facet_app",
                    "spring.datasource.password=facet_app",
                    "spring.flyway.user=postgres",
                    "spring.flyway.password=postgres");
            try (var killing = new Killing(2, server.getPostgresDatabase(), settings)) {
                return killing.run(jobs, kills);
            }
        }
    }
}
