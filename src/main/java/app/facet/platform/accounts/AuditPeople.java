package app.facet.platform.accounts;

import app.facet.platform.audit.spi.People;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsBackOffice;
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
    private final AccountFields fields;

    AuditPeople(Accounts accounts, AccountRepository all, AccountFields fields) {
        this.accounts = accounts;
        this.all = all;
        this.fields = fields;
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
    @ActingAsBackOffice
    @Transactional(readOnly = true)
    public Map<AccountId, String> names(Collection<AccountId> accountIds) {
        return all.findAllById(accountIds.stream().map(AccountId::value).toList()).stream()
                .map(fields::summary)
                .collect(Collectors.toMap(AccountSummary::id, AccountSummary::displayName));
    }
}
