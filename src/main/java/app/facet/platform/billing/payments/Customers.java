package app.facet.platform.billing.payments;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.notifications.spi.AddressBook;
import app.facet.platform.notifications.spi.Addressee;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Under which name a provider knows a person. */
@Component
class Customers {

    private final JdbcClient jdbc;
    private final AddressBook addresses;
    private final TransactionTemplate transactions;

    Customers(JdbcClient jdbc, AddressBook addresses, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.transactions = transactions;
    }

    /** Introduces them if they are new. */
    String of(AccountId account, PaymentProvider provider) {
        return find(account, provider.name()).orElseGet(() -> {
            String email = addresses.find(account).map(Addressee::email).orElse("");
            String ref = provider.checkouts().customer(account, email);
            transactions.executeWithoutResult(status -> insert(account, provider.name(), ref));
            return ref;
        });
    }

    Locale language(AccountId account) {
        return addresses.find(account).map(Addressee::language).orElse(Locale.ENGLISH);
    }

    Optional<String> find(AccountId account, String provider) {
        return transactions.execute(status -> jdbc.sql("""
                        select provider_ref from billing_customer
                        where account_id = :account and provider = :provider""")
                .param("account", account.value())
                .param("provider", provider)
                .query(String.class)
                .optional());
    }

    private void insert(AccountId account, String provider, String ref) {
        jdbc.sql("""
                insert into billing_customer (account_id, provider, provider_ref)
                values (:account, :provider, :ref) on conflict do nothing""")
                .param("account", account.value())
                .param("provider", provider)
                .param("ref", ref)
                .update();
    }
}
