package app.facet.platform.ai;

import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.kernel.Retention;
import app.facet.platform.work.spi.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every night the ledger forgets old calls, and answers that are not given again any more are thrown away. */
@Configuration(proxyBeanMethods = false)
class AiNight {

    private static final int DAYS_OF_SPENDING = 31;

    @Bean
    RecurringTask forgetOldCalls(JdbcClient jdbc, AiSettings settings, TransactionTemplate transactions, Clock clock) {
        return new RecurringTask(
                "ai.retention",
                LocalTime.of(3, 10),
                () -> Acting.run(
                        new Who.TheHouse(),
                        () -> transactions.executeWithoutResult(status -> {
                            var now = clock.instant().atOffset(ZoneOffset.UTC);
                            jdbc.sql("delete from ai_call where called_at < :then")
                                    .param("then", now.minus(settings.callsKeptFor()))
                                    .update();
                            jdbc.sql("delete from ai_prediction where ended_at < :then and not to_call_off")
                                    .param("then", now.minus(settings.callsKeptFor()))
                                    .update();
                            jdbc.sql("delete from ai_prediction_news where heard_at < :then")
                                    .param("then", now.minusDays(DAYS_OF_SPENDING))
                                    .update();
                            jdbc.sql("delete from ai_answer where expires_at < :now")
                                    .param("now", now)
                                    .update();
                            jdbc.sql("delete from ai_shared_answer where expires_at < :now")
                                    .param("now", now)
                                    .update();
                            LocalDate day = now.toLocalDate().minusDays(DAYS_OF_SPENDING);
                            jdbc.sql("delete from ai_spend where spent_on < :day")
                                    .param("day", day)
                                    .update();
                        })));
    }

    @Bean
    RecurringTask watchPredictions(PredictionWatch watch) {
        return RecurringTask.every(Duration.ofSeconds(30), "ai.watch-predictions", watch::watch);
    }

    @Bean
    Retention callsAreKept(AiSettings settings) {
        return new Retention("ai.retention.calls", settings.callsKeptFor());
    }

    @Bean
    Retention answersAreKept(AiSettings settings) {
        return new Retention("ai.retention.answers", settings.cachedFor());
    }
}
