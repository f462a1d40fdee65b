package app.facet.platform.billing.payments;

import static app.facet.platform.billing.payments.Columns.time;

import app.facet.platform.billing.payments.PaymentOrigins.Paper;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Invoices as they are stored, with numbers that leave no gap. */
@Component
class InvoiceBook implements SealedData {

    private static final String FIELD = "billing.invoice.buyer";
    private static final TypeReference<List<InvoiceLine>> LINES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;
    private final TransactionTemplate transactions;
    private final Clock clock;

    InvoiceBook(JdbcClient jdbc, Vault vault, JsonMapper json, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Writes one when money came first, and how much of it went back. Part of the transaction that books it. */
    void follow(Payment before, Charge now, @Nullable Paper paper) {
        if (before.captured() == 0 && now.captured() > 0 && paper != null) {
            insert(before, now, paper);
        }
        if (now.refunded() != before.refunded()) {
            jdbc.sql("update billing_invoice set refunded = :refunded where payment_id = :payment")
                    .param("refunded", now.refunded())
                    .param("payment", before.id())
                    .update();
        }
    }

    private void insert(Payment payment, Charge now, Paper paper) {
        long tax = payment.taxIn(now.captured());
        byte[] buyer =
                paper.buyer() == null ? null : vault.seal(Vault.NOBODY, FIELD, json.writeValueAsString(paper.buyer()));
        jdbc.sql("""
                insert into billing_invoice (id, account_id, number, payment_id, lines, net, tax, total, refunded, currency,
                issued_at, sealed_buyer) values (:id, :account, :number, :payment, :lines, :net, :tax, :total, :refunded,
                :currency, :now, :buyer)""")
                .param("id", UUID.randomUUID())
                .param(
                        "account",
                        payment.account() == null ? null : payment.account().value())
                .param("number", nextNumber())
                .param("payment", payment.id())
                .param("lines", json.writeValueAsString(paper.lines()))
                .param("net", now.captured() - tax)
                .param("tax", tax)
                .param("total", now.captured())
                .param("refunded", now.refunded())
                .param("currency", payment.total().unit())
                .param("now", time(clock.instant()))
                .param("buyer", buyer, java.sql.Types.VARBINARY)
                .update();
    }

    /** Under a lock until the invoice is written: a number that was taken back was never given. */
    private String nextNumber() {
        String series = "F-" + clock.instant().atOffset(ZoneOffset.UTC).getYear();
        jdbc.sql("insert into billing_invoice_series (name, newest) values (:name, 0) on conflict do nothing")
                .param("name", series)
                .update();
        jdbc.sql("update billing_invoice_series set newest = newest + 1 where name = :name")
                .param("name", series)
                .update();
        int number = jdbc.sql("select newest from billing_invoice_series where name = :name")
                .param("name", series)
                .query(Integer.class)
                .single();
        return "%s-%06d".formatted(series, number);
    }

    List<Invoice> of(AccountId account) {
        return jdbc.sql("select * from billing_invoice where account_id = :account order by number desc")
                .param("account", account.value())
                .query(this::read)
                .list();
    }

    /** Kept without their owner. */
    void unlink(AccountId account) {
        jdbc.sql("update billing_invoice set account_id = null where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private Invoice read(ResultSet row, int number) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        byte[] buyer = row.getBytes("sealed_buyer");
        return new Invoice(
                Columns.id(row, "id"),
                row.getString("number"),
                json.readValue(row.getString("lines"), LINES),
                new Money(row.getLong("net"), currency),
                new Money(row.getLong("tax"), currency),
                new Money(row.getLong("total"), currency),
                new Money(row.getLong("refunded"), currency),
                Columns.instant(row, "issued_at"),
                buyer == null ? null : json.readValue(vault.open(Vault.NOBODY, FIELD, buyer), Buyer.class));
    }

    @Override
    public void resealAll(AccountId account) {
        if (account.equals(Vault.NOBODY)) {
            transactions.executeWithoutResult(
                    status -> jdbc.sql("select id, sealed_buyer from billing_invoice where sealed_buyer is not null")
                            .query(row -> {
                                reseal(Columns.id(row, "id"), row.getBytes("sealed_buyer"));
                            }));
        }
    }

    private void reseal(UUID invoice, byte[] buyer) {
        byte[] newest = vault.reseal(Vault.NOBODY, FIELD, buyer);
        if (!Arrays.equals(newest, buyer)) {
            jdbc.sql("update billing_invoice set sealed_buyer = :buyer where id = :id")
                    .param("buyer", newest)
                    .param("id", invoice)
                    .update();
        }
    }
}
