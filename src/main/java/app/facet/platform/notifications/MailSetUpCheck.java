package app.facet.platform.notifications;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Tells whoever runs Facet for real what is missing for its mails: without them nobody can open an account. */
@Component
class MailSetUpCheck {

    private static final Logger LOG = LoggerFactory.getLogger(MailSetUpCheck.class);

    private final Environment environment;
    private final Postman postman;

    MailSetUpCheck(Environment environment, Postman postman) {
        this.environment = environment;
        this.postman = postman;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        missing().forEach(LOG::warn);
    }

    List<String> missing() {
        var missing = new ArrayList<String>();
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            return missing;
        }
        if (!postman.hasServer()) {
            missing.add("No mail leaves Facet: set spring.mail.host. Until then nobody can open an account.");
        }
        if (environment.getProperty("facet.public-address", "").isBlank()) {
            missing.add("Links in mails lead to localhost: set facet.public-address, e.g. https://facet.example.org");
        }
        return missing;
    }
}
