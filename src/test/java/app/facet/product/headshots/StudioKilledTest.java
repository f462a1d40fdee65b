package app.facet.product.headshots;

import static org.assertj.core.api.Assertions.assertThat;

import app.killed.JavaProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** kill -9 of the whole house, once at each stage of a portrait. */
class StudioKilledTest {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<String> STAGES = List.of(
            "headshots.step.framing",
            "headshots.step.cutting_out",
            "headshots.step.toning",
            "headshots.step.lighting",
            "headshots.step.finishing",
            "headshots.stage.measuring-portrait");

    @TempDir
    Path folder;

    @Test
    void eachPortraitIsMadeOncePaidOnceAndToldOnce() throws Exception {
        String url = "jdbc:h2:file:" + folder
                + "/facet;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
        var settings = List.of(
                "facet.data-folder=" + folder,
                "spring.datasource.url=" + url,
                "facet.headshots.draw-ahead=false",
                "facet.work.heartbeat=500ms");

        for (String stage : STAGES) {
            var house = JavaProcess.launch(StudioProcess.class, settings, stage);
            try {
                house.awaitSaid(StudioProcess.HALTED + stage, PATIENCE);
            } finally {
                house.kill();
            }
        }
        var last = JavaProcess.launch(StudioProcess.class, settings);
        try {
            last.awaitSaid(StudioProcess.ENDED, PATIENCE);
        } finally {
            last.kill();
        }

        var jdbc = JdbcClient.create(new DriverManagerDataSource(url, "sa", ""));
        assertThat(strings(jdbc, "select state from headshots_portrait"))
                .hasSameSizeAs(STAGES)
                .containsOnly("DONE");
        assertThat(strings(jdbc, "select state from work_item where type = 'headshots.shoot-portrait'"))
                .hasSameSizeAs(STAGES)
                .containsOnly("DONE");
        assertThat(strings(jdbc, "select cast(id as varchar) from media_item where purpose = 'headshots.portrait'"))
                .as("no second file of any")
                .hasSameSizeAs(STAGES);
        assertThat(strings(jdbc, "select kind from notifications_notification where kind = 'headshots.ready'"))
                .as("told once each")
                .hasSameSizeAs(STAGES);
        assertThat(strings(jdbc, "select available || ' and ' || held from billing_wallet"))
                .as("30 credits, one portrait included, five at two each")
                .containsExactly("20 and 0");
        try (Stream<Path> scratch = Files.walk(folder.resolve("scratch"))) {
            assertThat(scratch.filter(Files::isRegularFile))
                    .as("no open photo of the killed is left lying about")
                    .isEmpty();
        }
    }

    private static List<String> strings(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
