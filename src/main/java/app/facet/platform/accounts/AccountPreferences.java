package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how people want Facet to speak, count and look. */
@Service
public class AccountPreferences {

    private final StoredPreferencesRepository stored;

    AccountPreferences(StoredPreferencesRepository stored) {
        this.stored = stored;
    }

    @Transactional(readOnly = true)
    public Preferences of(AccountId account) {
        return stored.findById(account.value())
                .map(StoredPreferences::preferences)
                .orElse(Preferences.NONE);
    }

    /** The language for mails to the account, where nobody is there to ask a browser. */
    @Transactional(readOnly = true)
    public Locale languageOf(AccountId account) {
        return of(account).language().orElse(Locale.ENGLISH);
    }

    @Transactional
    public void save(AccountId account, Preferences wanted) {
        var row = stored.findById(account.value()).orElseGet(() -> new StoredPreferences(account));
        row.become(wanted);
        stored.save(row);
    }
}
