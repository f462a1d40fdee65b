package app.facet.platform.accounts;

import app.facet.platform.analytics.Analytics;
import app.facet.platform.kernel.AccountId;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how people want Facet to speak, count and look. */
@Service
public class AccountPreferences {

    private final StoredPreferencesRepository stored;
    private final Analytics analytics;

    AccountPreferences(StoredPreferencesRepository stored, Analytics analytics) {
        this.stored = stored;
        this.analytics = analytics;
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

    /** Whether what they do may be counted to make Facet better. */
    @Transactional(readOnly = true)
    public boolean isCounted(AccountId account) {
        return stored.findById(account.value())
                .map(StoredPreferences::isCounted)
                .orElse(true);
    }

    /** Whoever does not want to be counted is not counted any more, and what was counted of them is deleted. */
    @Transactional
    public void count(AccountId account, boolean wanted) {
        var row = stored.findById(account.value()).orElseGet(() -> new StoredPreferences(account));
        row.beCounted(wanted);
        stored.save(row);
        if (!wanted) {
            analytics.forget(account);
        }
    }

    @Transactional
    public void save(AccountId account, Preferences wanted) {
        var row = stored.findById(account.value()).orElseGet(() -> new StoredPreferences(account));
        row.become(wanted);
        stored.save(row);
    }
}
