package app.facet.platform.accounts;

import app.facet.platform.kernel.Retention;
import app.facet.platform.work.spi.RecurringTask;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What accounts do every night. */
@Configuration(proxyBeanMethods = false)
class AccountsNight {

    @Bean
    RecurringTask forgetFailedSignIns(FailedSignIns failures) {
        return new RecurringTask("accounts.failed-sign-ins", LocalTime.of(3, 30), failures::forgetOld);
    }

    @Bean
    RecurringTask forgetOldDevices(KnownDevices devices) {
        return new RecurringTask("accounts.devices", LocalTime.of(3, 40), devices::forgetOld);
    }

    @Bean
    RecurringTask forgetOldSessions(Sessions sessions) {
        return new RecurringTask("accounts.sessions", LocalTime.of(3, 35), sessions::forgetOld);
    }

    @Bean
    Retention sessionsAreKept(AccountsSettings settings) {
        return new Retention("accounts.retention.sessions", settings.rememberedFor());
    }

    @Bean
    Retention failedSignInsAreKept() {
        return new Retention("accounts.retention.failed-sign-ins", FailedSignIns.ACCOUNT_REMEMBERS);
    }

    @Bean
    Retention mailboxProofsAreKept() {
        return new Retention(
                "accounts.retention.links", MailboxProof.longestLife().plus(MailboxProofRetention.COUNTED));
    }
}
