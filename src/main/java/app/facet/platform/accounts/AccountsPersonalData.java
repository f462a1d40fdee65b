package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The account, and what is kept beside it: links that were sent, whether its address is confirmed, preferences. */
@Component
class AccountsPersonalData implements PersonalData {

    private final Accounts accounts;
    private final MailboxProofRepository proofs;
    private final MailboxProofs sent;
    private final ConfirmedEmailRepository confirmed;
    private final StoredPreferencesRepository preferences;

    AccountsPersonalData(
            Accounts accounts,
            MailboxProofRepository proofs,
            MailboxProofs sent,
            ConfirmedEmailRepository confirmed,
            StoredPreferencesRepository preferences) {
        this.accounts = accounts;
        this.proofs = proofs;
        this.sent = sent;
        this.confirmed = confirmed;
        this.preferences = preferences;
    }

    @Override
    public String section() {
        return "accounts";
    }

    @Override
    public Set<String> tables() {
        return Set.of("account_mailbox_proof", "account_confirmed_email", "account_preferences");
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        archive.json(section(), "account", accounts.find(account));
        archive.json(
                section(),
                "links",
                sent.of(account).stream().map(MailboxProof::exported).toList());
        var since = confirmed.findById(account.value()).map(ConfirmedEmail::confirmedAt);
        if (since.isPresent()) {
            archive.json(section(), "email-confirmed", since.get());
        }
        var chosen = preferences.findById(account.value());
        if (chosen.isPresent()) {
            archive.json(section(), "preferences", chosen.get().preferences());
            archive.json(section(), "counted", chosen.get().isCounted());
        }
    }

    @Override
    @Transactional
    public void erase(AccountId account) {
        proofs.deleteByAccountId(account.value());
        confirmed.deleteById(account.value());
        preferences.deleteById(account.value());
    }
}
