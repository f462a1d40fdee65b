package app.facet.platform.privacy;

import app.facet.platform.notifications.MailKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mails this module writes. */
@Configuration(proxyBeanMethods = false)
class PrivacyMails {

    static final MailKind DELETION = MailKind.of("privacy.deletion", "day", "link");

    @Bean
    MailKind deletionMail() {
        return DELETION;
    }
}
