package app.facet.product.headshots;

import app.facet.FacetApplication;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.work.spi.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole house in a process of its own. Orders a portrait and stands still for ever when that has reached a stage, to be
 * killed there; or waits until all portraits have ended.
 */
@SpringBootTest(classes = FacetApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(StudioProcess.Halting.class)
final class StudioProcess {

    static final String HALTED = "HALTED AT ";
    static final String ENDED = "ALL ENDED";
    static final String EMAIL = "grace@example.org";

    private static final int PAUSE_MILLIS = 50;
    private static final String STAGE = "studio.halt-at";
    private static final String PORTRAIT = "studio.halted";

    private StudioProcess() {}

    /** Argument: the stage to stand still at, or none to see all to their end. */
    public static void main(String[] arguments) throws Exception {
        var manager = new TestContextManager(StudioProcess.class);
        var house = manager.getTestContext().getApplicationContext();
        if (arguments.length == 0) {
            awaitEnd(house.getBean(JdbcClient.class));
            System.out.println(ENDED);
        } else {
            System.setProperty(STAGE, arguments[0]);
            Acting.run(new Who.TheHouse(), () -> order(house));
            new CountDownLatch(1).await();
        }
        Runtime.getRuntime().halt(0);
    }

    private static void order(ApplicationContext house) {
        try {
            var sitters = new Sitters(house);
            var grace = house.getBean(Accounts.class).findByEmail(EMAIL).orElseGet(() -> register(sitters));
            var photos = house.getBean(SourcePhotos.class).of(grace);
            var photo = photos.isEmpty()
                    ? sitters.measured(grace)
                    : photos.getFirst().id();
            var order = Sitters.order(photo, List.of("classic-grey"));
            house.getBean(TransactionTemplate.class).executeWithoutResult(status -> begin(house, grace, order));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Known by its number before any worker can see it. */
    private static void begin(ApplicationContext house, AccountId grace, ShootOrder order) {
        var shoots = house.getBean(Shoots.class);
        var shoot = shoots.find(grace, shoots.start(grace, order));
        var portrait = shoot.summary().portraits().getFirst().id();
        System.setProperty(PORTRAIT, portrait.value().toString());
    }

    private static AccountId register(Sitters sitters) {
        var grace = sitters.person(EMAIL);
        sitters.grant(grace, 30);
        return grace;
    }

    private static void awaitEnd(JdbcClient jdbc) throws InterruptedException {
        while (jdbc.sql("select count(*) from work_item where state in ('QUEUED', 'RUNNING')")
                        .query(Integer.class)
                        .single()
                > 0) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Has the queue meet a handler that stands still. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Halting {

        @Bean
        static BeanPostProcessor halting(ObjectProvider<PortraitSession> session) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof ShootPortraitHandler ? new HaltingHandler(session.getObject()) : bean;
                }
            };
        }
    }

    private static final class HaltingHandler extends ShootPortraitHandler {

        HaltingHandler(PortraitSession session) {
            super(session);
        }

        @Override
        public void run(ShootPortrait task, Progress progress) throws IOException {
            super.run(task, (stage, percent) -> {
                progress.report(stage, percent);
                if (stage.equals(System.getProperty(STAGE))
                        && task.portrait().toString().equals(System.getProperty(PORTRAIT))) {
                    System.out.println(HALTED + stage);
                    standStill();
                }
            });
        }

        private static void standStill() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
