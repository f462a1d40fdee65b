package app.killed;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.StepUp;
import app.facet.platform.work.Work;
import app.facet.platform.work.spi.Progress;
import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskHandler;
import app.facet.platform.work.spi.TaskType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A process that works until somebody kills it: the real queue, scheduler, isolation and signals on a real database, and
 * two kinds of task. Stands apart, so that no scan of the application finds it.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    ConfigurationPropertiesAutoConfiguration.class,
    AopAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    DataJpaRepositoriesAutoConfiguration.class,
    TransactionManagerCustomizationAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    PersistenceExceptionTranslationAutoConfiguration.class
})
@AutoConfigurationPackage(basePackages = "app.facet.platform.work")
@ConfigurationPropertiesScan("app.facet.platform.work")
@ComponentScan(
        basePackages = {
            "app.facet.platform.work",
            "app.facet.platform.signals",
            "app.facet.platform.isolation",
        },
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {".*\\.ui\\..*", ".*Test.*", ".*Rehearsals.*", ".*WorkAdministration", ".*Bench.*"}))
class KilledProcess {

    static final String READY = "READY";
    static final String QUEUED = "QUEUED";

    private static final int LONGEST_MILLIS = 20;

    private KilledProcess() {}

    /** Arguments: process number, address of the outside world, {@code queue} or {@code work}, number of all jobs. */
    public static void main(String[] arguments) throws InterruptedException {
        var settings = new String[] {
            "--killed.process=" + arguments[0],
            "--killed.outside=" + arguments[1],
            "--spring.main.banner-mode=off",
            "--spring.profiles.active=killed",
            "--logging.level.root=warn",
        };
        var context = new SpringApplicationBuilder(KilledProcess.class)
                .web(WebApplicationType.NONE)
                .run(settings);
        System.out.println(READY);
        int jobs = Integer.parseInt(arguments[3]);
        if (arguments[2].equals("queue")) {
            context.getBean(Queueing.class).queue(jobs);
            System.out.println(QUEUED);
        }
        context.getBean(Journal.class).awaitEnd(jobs);
        context.close();
    }

    record Inside(int number) implements Task {}

    record Outside(int number) implements Task {}

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Queueing queueing(Work work, TransactionTemplate transactions) {
        return new Queueing(work, transactions);
    }

    @Bean
    Reports reports(@Value("${killed.outside}") String world, @Value("${killed.process}") String process) {
        return new Reports(world, process);
    }

    @Bean
    Journal journal(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Clock clock,
            Reports reports,
            @Value("${killed.process}") String process) {
        return new Journal(jdbc, transactions, clock, reports, process);
    }

    @Bean
    InsideHandler insideHandler(Journal journal) {
        return new InsideHandler(journal);
    }

    @Bean
    OutsideHandler outsideHandler(Journal journal, Reports reports) {
        return new OutsideHandler(journal, reports);
    }

    @Bean
    CurrentAccount nobody() {
        return new CurrentAccount() {
            @Override
            public Optional<AccountId> maybe() {
                return Optional.empty();
            }

            @Override
            public boolean isAdmin() {
                return false;
            }
        };
    }

    @Bean
    StepUp neverAsked() {
        return () -> {};
    }

    /** Half of the jobs of each kind, a hundred to a transaction. */
    record Queueing(Work work, TransactionTemplate transactions) {

        void queue(int jobs) {
            Acting.run(new Who.TheHouse(), () -> {
                for (int from = 0; from < jobs; from += 100) {
                    int first = from;
                    int last = Math.min(jobs, from + 100);
                    transactions.executeWithoutResult(status -> {
                        for (int i = first; i < last; i++) {
                            queueOne(i);
                        }
                    });
                }
            });
        }

        private void queueOne(int number) {
            if (number % 2 == 0) {
                work.startForTheHouse(InsideHandler.TYPE, new Inside(number), String.valueOf(number));
            } else {
                work.startForTheHouse(OutsideHandler.TYPE, new Outside(number), String.valueOf(number));
            }
        }
    }

    /** Notes each beginning for itself, and each effect once, together with what it changes. */
    record Journal(JdbcClient jdbc, TransactionTemplate transactions, Clock clock, Reports reports, String process) {

        /** And takes as long as a short job does. */
        void begun(int job) throws IOException, InterruptedException {
            jdbc.sql("insert into killed_begin (job, process, at) values (?, ?, ?)")
                    .params(job, process, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            reports.say("begun", job);
            new CountDownLatch(1).await(job % LONGEST_MILLIS, TimeUnit.MILLISECONDS);
        }

        void aboutToEnd(int job) throws IOException, InterruptedException {
            reports.say("ended", job);
        }

        void awaitEnd(int jobs) throws InterruptedException {
            var never = new CountDownLatch(1);
            while (ended() < jobs) {
                never.await(200, TimeUnit.MILLISECONDS);
            }
        }

        private int ended() {
            return Acting.as(
                    new Who.TheHouse(),
                    () -> transactions.execute(status -> jdbc.sql(
                                    "select count(*) from work_item where state not in ('QUEUED', 'RUNNING')")
                            .query(Integer.class)
                            .single()));
        }

        /** As a handler does it that must not do a thing twice: look, do and note it in one transaction. */
        void once(int job) {
            transactions.executeWithoutResult(status -> {
                boolean done = jdbc.sql("select count(*) from killed_effect where job = ?")
                                .param(job)
                                .query(Integer.class)
                                .single()
                        > 0;
                if (!done) {
                    jdbc.sql("insert into killed_effect (job) values (?)")
                            .param(job)
                            .update();
                    jdbc.sql("insert into killed_money (job, cents) values (?, 1)")
                            .param(job)
                            .update();
                }
            });
        }
    }

    /** Tells the outside world, and waits until it has heard. */
    record Reports(String world, String process, HttpClient http) {

        Reports(String world, String process) {
            this(
                    world,
                    process,
                    HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_1_1)
                            .connectTimeout(Duration.ofSeconds(5))
                            .build());
        }

        void say(String what, int job) throws IOException, InterruptedException {
            post("/" + what + "/" + process + "/" + job, "report");
        }

        void post(String path, String key) throws IOException, InterruptedException {
            var order = HttpRequest.newBuilder(URI.create(world + path))
                    .header("Idempotency-Key", key)
                    .timeout(Duration.ofMinutes(2))
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();
            int status =
                    http.send(order, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IOException("Answered " + status);
            }
        }
    }

    static final class InsideHandler implements TaskHandler<Inside> {

        static final TaskType<Inside> TYPE = TaskType.of("killed.inside", Inside.class);
        private final Journal journal;

        InsideHandler(Journal journal) {
            this.journal = journal;
        }

        @Override
        public TaskType<Inside> type() {
            return TYPE;
        }

        @Override
        public void run(Inside task, Progress progress) throws IOException, InterruptedException {
            journal.begun(task.number());
            progress.report("work.state.running", 50);
            journal.once(task.number());
            journal.aboutToEnd(task.number());
        }
    }

    /** What happens outside cannot share a transaction: it is asked for under the same key each time. */
    static final class OutsideHandler implements TaskHandler<Outside> {

        static final TaskType<Outside> TYPE = TaskType.of("killed.outside", Outside.class);
        private final Journal journal;
        private final Reports reports;

        OutsideHandler(Journal journal, Reports reports) {
            this.journal = journal;
            this.reports = reports;
        }

        @Override
        public TaskType<Outside> type() {
            return TYPE;
        }

        @Override
        public void run(Outside task, Progress progress) throws IOException, InterruptedException {
            journal.begun(task.number());
            reports.post("/effect", "job-" + task.number());
            journal.once(task.number());
            journal.aboutToEnd(task.number());
        }
    }
}
