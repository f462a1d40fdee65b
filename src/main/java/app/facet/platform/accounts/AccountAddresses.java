package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import app.facet.platform.notifications.spi.AddressBook;
import app.facet.platform.notifications.spi.Addressee;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people with an account can be reached. */
@Component
class AccountAddresses implements AddressBook {

    private final AccountRepository accounts;
    private final AccountFields fields;
    private final AccountPreferences preferences;

    AccountAddresses(AccountRepository accounts, AccountFields fields, AccountPreferences preferences) {
        this.accounts = accounts;
        this.fields = fields;
        this.preferences = preferences;
    }

    @Override
    @ActingAsTheHouse("whoever tells somebody something may be somebody else")
    @Transactional(readOnly = true)
    public Optional<Addressee> find(AccountId account) {
        return accounts.findById(account.value())
                .filter(found -> !found.isLocked())
                .map(fields::summary)
                .map(summary -> {
                    var wanted = preferences.of(account);
                    return new Addressee(
                            summary.email(),
                            preferences.languageOf(account),
                            wanted.timeZone().orElse(ZoneOffset.UTC));
                });
    }
}
