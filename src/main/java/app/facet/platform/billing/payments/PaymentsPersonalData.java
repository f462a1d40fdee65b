package app.facet.platform.billing.payments;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import app.facet.platform.work.Work;
import java.io.IOException;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person bought and paid. What tax law wants kept is kept without them: payments, invoices, refunds, transfers. Who
 * leaves is charged no more: their subscriptions end.
 */
@Component
class PaymentsPersonalData implements PersonalData {

    private final JdbcClient jdbc;
    private final PurchaseRows purchases;
    private final PaymentRows payments;
    private final MembershipRows memberships;
    private final DepositRows deposits;
    private final PayoutRows payouts;
    private final InvoiceBook invoices;
    private final RefundRows refunds;
    private final Work work;

    PaymentsPersonalData(
            JdbcClient jdbc,
            PurchaseRows purchases,
            PaymentRows payments,
            MembershipRows memberships,
            DepositRows deposits,
            PayoutRows payouts,
            InvoiceBook invoices,
            RefundRows refunds,
            Work work) {
        this.jdbc = jdbc;
        this.purchases = purchases;
        this.payments = payments;
        this.memberships = memberships;
        this.deposits = deposits;
        this.payouts = payouts;
        this.invoices = invoices;
        this.refunds = refunds;
        this.work = work;
    }

    @Override
    public String section() {
        return "payments";
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "billing_customer",
                "billing_purchase",
                "billing_payment",
                "billing_invoice",
                "billing_refund",
                "billing_told",
                "billing_deposit",
                "billing_payee",
                "billing_transfer");
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        archive.json(section(), "purchases", purchases.of(account));
        archive.json(section(), "payments", payments.of(account));
        archive.json(section(), "invoices", invoices.of(account));
        archive.json(section(), "subscriptions", memberships.of(account));
        archive.json(section(), "deposits", deposits.of(account));
        archive.json(section(), "transfers", payouts.transfersOf(account));
    }

    @Override
    @ActingAsTheHouse("keeps what the law wants kept, without its owner")
    @Transactional
    public void erase(AccountId account) {
        for (Purchase purchase : purchases.of(account)) {
            String begun = purchase.membership();
            if (begun != null) {
                work.startForTheHouse(EndMembership.TYPE, new EndMembership(purchase.provider(), begun), begun);
            }
        }
        payments.unlink(account);
        invoices.unlink(account);
        refunds.unlink(account);
        payouts.forget(account);
        for (String table : new String[] {"billing_customer", "billing_purchase", "billing_told", "billing_deposit"}) {
            jdbc.sql("delete from " + table + " where account_id = :account")
                    .param("account", account.value())
                    .update();
        }
    }
}
