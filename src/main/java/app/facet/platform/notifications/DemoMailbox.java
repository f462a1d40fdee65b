package app.facet.platform.notifications;

import app.facet.platform.kernel.ActingAsTheHouse;
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
    private final MailSeals seals;
    private final Postman postman;
    private final boolean demo;

    DemoMailbox(MailRepository mails, MailSeals seals, Postman postman, Environment environment) {
        this.mails = mails;
        this.seals = seals;
        this.postman = postman;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @ActingAsTheHouse("shows the demo what nobody is mailed")
    @Transactional(readOnly = true)
    public Optional<ReadableMail> read(MailId id) {
        return demo ? Outbox.readable(mails.findById(id.value()), seals, postman) : Optional.empty();
    }
}
