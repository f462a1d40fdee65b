package app.facet.platform.accounts;

import java.util.ArrayList;
import java.util.List;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Finds accounts by what is sealed in them, by way of the blind index. */
@Component
class AccountSearch {

    private final AccountFields fields;

    AccountSearch(AccountFields fields) {
        this.fields = fields;
    }

    Specification<Account> matching(AccountFilter filter) {
        var all = new ArrayList<Specification<Account>>(words(filter.words().strip()));
        filter.role().ifPresent(role -> all.add((account, query, sql) -> sql.isMember(role, account.get("roles"))));
        if (filter.onlyLocked()) {
            all.add((account, query, sql) -> account.get("lockedAt").isNotNull());
        }
        return Specification.allOf(all);
    }

    private List<Specification<Account>> words(String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        if (words.contains("@")) {
            return List.of(
                    EmailAddress.isOne(words)
                            ? (account, query, sql) ->
                                    sql.equal(account.get("emailIndex"), fields.indexOf(new EmailAddress(words)))
                            : nobody());
        }
        var indexes = fields.wordsOf(words);
        return indexes.isEmpty()
                ? List.of(nobody())
                : indexes.stream()
                        .map(index -> (Specification<Account>)
                                (account, query, sql) -> sql.isMember(index, account.get("nameWords")))
                        .toList();
    }

    private static Specification<Account> nobody() {
        return (account, query, sql) -> sql.disjunction();
    }
}
