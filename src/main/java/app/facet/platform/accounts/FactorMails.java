package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import app.facet.platform.notifications.MailKind;
import app.facet.platform.notifications.Mails;
import app.facet.platform.notifications.PublicAddress;
import app.facet.platform.notifications.Recipient;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells owners what happened to the ways into their account, in case it was not them. */
@Component
class FactorMails {

    private final AccountRepository accounts;
    private final AccountFields fields;
    private final AccountPreferences preferences;
    private final Mails mails;
    private final PublicAddress address;

    FactorMails(
            AccountRepository accounts,
            AccountFields fields,
            AccountPreferences preferences,
            Mails mails,
            PublicAddress address) {
        this.accounts = accounts;
        this.fields = fields;
        this.preferences = preferences;
        this.mails = mails;
        this.address = address;
    }

    @ActingAsTheHouse("also while somebody is signing in")
    @Transactional
    void tell(MailKind what, AccountId id) {
        tell(what, id, Map.of());
    }

    /** @param more what the mail says besides where to look */
    @ActingAsTheHouse("also while somebody is signing in")
    @Transactional
    void tell(MailKind what, AccountId id, Map<String, String> more) {
        var email = fields.email(accounts.findById(id.value()).orElseThrow());
        var values = new HashMap<>(more);
        values.put("link", address.of("account/security"));
        mails.send(what, new Recipient(id, email.value(), preferences.languageOf(id)), values);
    }
}
