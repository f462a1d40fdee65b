package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.BlindIndex;
import app.facet.platform.vault.KeyDestroyed;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals and opens what is personal about an account, and finds it again without opening it. */
@Component
class AccountFields implements SealedData {

    static final String EMAIL = "accounts.email";
    static final String NAME = "accounts.name";
    private static final String GONE = "–";

    private final AccountRepository accounts;
    private final Vault vault;
    private final BlindIndex index;
    private final TransactionTemplate transactions;

    AccountFields(AccountRepository accounts, Vault vault, BlindIndex index, TransactionTemplate transactions) {
        this.accounts = accounts;
        this.vault = vault;
        this.index = index;
        this.transactions = transactions;
    }

    Account registered(EmailAddress email, String name, @Nullable String passwordHash, Instant at) {
        var id = AccountId.random();
        vault.createKey(id);
        var account = Account.registered(id, passwordHash, at);
        changeEmail(account, email);
        rename(account, name);
        return account;
    }

    void changeEmail(Account account, EmailAddress email) {
        account.setEmail(vault.seal(account.id(), EMAIL, email.value()), indexOf(email));
    }

    void rename(Account account, String name) {
        account.setName(vault.seal(account.id(), NAME, name), wordsOf(name));
    }

    SignedInAccount signedIn(Account account, boolean waitsForCode) {
        return new SignedInAccount(
                account.id(),
                email(account).value(),
                name(account),
                account.passwordHash(),
                account.roles(),
                account.isLocked(),
                waitsForCode);
    }

    /** A row whose key was destroyed and which is about to go shows as such; it must not take the list along. */
    AccountSummary summary(Account account) {
        try {
            return opened(account);
        } catch (KeyDestroyed gone) {
            return new AccountSummary(
                    account.id(), GONE, GONE, account.roles(), account.isLocked(), account.createdAt());
        }
    }

    private AccountSummary opened(Account account) {
        return new AccountSummary(
                account.id(),
                email(account).value(),
                name(account),
                account.roles(),
                account.isLocked(),
                account.createdAt());
    }

    String indexOf(EmailAddress email) {
        return index.of(EMAIL, email.value());
    }

    /** The index of each word of a name. */
    Set<String> wordsOf(String name) {
        return wordsOf(index, name);
    }

    static Set<String> wordsOf(BlindIndex index, String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> index.of(NAME, word))
                .collect(Collectors.toSet());
    }

    @Override
    public void resealAll(AccountId id) {
        transactions.executeWithoutResult(status -> accounts.findById(id.value())
                .ifPresent(account -> account.reseal(
                        vault.reseal(id, EMAIL, account.sealedEmail()), vault.reseal(id, NAME, account.sealedName()))));
    }

    EmailAddress email(Account account) {
        return new EmailAddress(vault.open(account.id(), EMAIL, account.sealedEmail()));
    }

    private String name(Account account) {
        return vault.open(account.id(), NAME, account.sealedName());
    }
}
