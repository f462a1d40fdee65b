package app.facet.platform.notifications;

import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows whoever tries the demo the mail they would have got. Empty outside the demo profile, and where a mail server is
 * set up.
 */
@Service
public class DemoMailbox {

    private final MailRepository mails;
    private final Postman postman;
    private final boolean demo;

    DemoMailbox(MailRepository mails, Postman postman, Environment environment) {
        this.mails = mails;
        this.postman = postman;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Transactional(readOnly = true)
    public Optional<ReadableMail> read(MailId id) {
        return demo ? Outbox.readable(mails.findById(id.value()), postman) : Optional.empty();
    }
}
