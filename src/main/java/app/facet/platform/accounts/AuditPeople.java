package app.facet.platform.accounts;

import app.facet.platform.audit.spi.People;
import app.facet.platform.kernel.AccountId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the audit log who is who. */
@Component
class AuditPeople implements People {

    private final Accounts accounts;
    private final AccountRepository all;

    AuditPeople(Accounts accounts, AccountRepository all) {
        this.accounts = accounts;
        this.all = all;
    }

    @Override
    public Optional<AccountId> withAddress(String email) {
        try {
            return accounts.findByEmail(email);
        } catch (RegistrationRefused notAnAddress) {
            return Optional.empty();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AccountId, String> names(Collection<AccountId> accountIds) {
        return all.findAllById(accountIds.stream().map(AccountId::value).toList()).stream()
                .map(Account::summary)
                .collect(Collectors.toMap(AccountSummary::id, AccountSummary::displayName));
    }
}
