package app.facet.platform.audit;

import app.facet.platform.kernel.Retention;
import app.facet.platform.work.spi.RecurringTask;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the log does every night. */
@Configuration(proxyBeanMethods = false)
class AuditNight {

    @Bean
    RecurringTask retireAuditEntries(AuditRetention retention) {
        return new RecurringTask("audit.retention", LocalTime.of(3, 10), retention::retire);
    }

    @Bean
    Retention auditIsKept() {
        return new Retention("audit.retention.log", AuditRetention.A_YEAR);
    }
}
