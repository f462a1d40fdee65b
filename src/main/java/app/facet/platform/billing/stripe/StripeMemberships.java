package app.facet.platform.billing.stripe;

import static app.facet.platform.billing.stripe.StripeCalls.once;

import app.facet.platform.billing.payments.Bill;
import app.facet.platform.billing.payments.ChangePreview;
import app.facet.platform.billing.payments.Membership;
import app.facet.platform.billing.payments.Memberships;
import app.facet.platform.billing.payments.Tariff;
import com.stripe.model.Invoice;
import com.stripe.model.InvoiceLineItem;
import com.stripe.model.Subscription;
import com.stripe.param.InvoiceCreatePreviewParams;
import com.stripe.param.InvoiceCreatePreviewParams.SubscriptionDetails;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.InvoiceRetrieveParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.billingportal.SessionCreateParams;
import java.time.Instant;
import java.util.List;

/** Subscriptions and invoices of Stripe. */
class StripeMemberships implements Memberships {

    private final StripeCalls calls;
    private final StripePrices prices;

    StripeMemberships(StripeCalls calls, StripePrices prices) {
        this.calls = calls;
        this.prices = prices;
    }

    @Override
    public Membership find(String membership) {
        return StripeSubscriptions.seen(subscription(membership));
    }

    private Subscription subscription(String ref) {
        return calls.ask(stripe -> stripe.subscriptions().retrieve(ref));
    }

    @Override
    public ChangePreview preview(String membership, Tariff to, Instant asOf) {
        var wanted = InvoiceCreatePreviewParams.builder()
                .setSubscription(membership)
                .setSubscriptionDetails(SubscriptionDetails.builder()
                        .addItem(SubscriptionDetails.Item.builder()
                                .setId(item(membership))
                                .setPrice(prices.of(to))
                                .build())
                        .setProrationBehavior(SubscriptionDetails.ProrationBehavior.ALWAYS_INVOICE)
                        .setProrationDate(asOf.getEpochSecond())
                        .build())
                .build();
        // Nothing comes of it, so asking twice is as good as once; the key is for the rule that every post has one.
        String key = "preview-%s-%s-%d".formatted(membership, to.key(), asOf.getEpochSecond());
        Invoice invoice = calls.ask(stripe -> stripe.invoices().createPreview(wanted, once(key)));
        return seen(invoice, to, asOf, find(membership));
    }

    private static ChangePreview seen(Invoice invoice, Tariff to, Instant asOf, Membership now) {
        long credited = invoice.getLines().getData().stream()
                .mapToLong(InvoiceLineItem::getAmount)
                .filter(amount -> amount < 0)
                .sum();
        long end = Math.max(0, -StripeInvoices.number(invoice.getEndingBalance())); // credit that is left over
        var price = to.price();
        return new ChangePreview(
                StripeMoney.of(-credited, price.unit()),
                StripeMoney.of(StripeInvoices.number(invoice.getAmountDue()), price.unit()),
                price.with(Math.max(
                        0, price.minor() - StripeMoney.of(end, price.unit()).minor())),
                now.yearly() == to.yearly() ? now.periodEnd() : later(asOf, to),
                asOf);
    }

    private static Instant later(Instant asOf, Tariff to) {
        var at = asOf.atOffset(java.time.ZoneOffset.UTC);
        return (to.yearly() ? at.plusYears(1) : at.plusMonths(1)).toInstant();
    }

    @Override
    public Membership change(String membership, Tariff to, Instant asOf, String key) {
        var changed = SubscriptionUpdateParams.builder()
                .addItem(SubscriptionUpdateParams.Item.builder()
                        .setId(item(membership))
                        .setPrice(prices.of(to))
                        .build())
                .setProrationBehavior(SubscriptionUpdateParams.ProrationBehavior.ALWAYS_INVOICE)
                .setProrationDate(asOf.getEpochSecond())
                // What is due has to be paid for the change to hold: nobody gets the larger plan for nothing.
                .setPaymentBehavior(SubscriptionUpdateParams.PaymentBehavior.ERROR_IF_INCOMPLETE)
                .build();
        return updated(membership, changed, key);
    }

    private String item(String membership) {
        return subscription(membership).getItems().getData().getFirst().getId();
    }

    @Override
    public Membership cancelAtPeriodEnd(String membership, boolean cancel, String key) {
        return updated(
                membership,
                SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(cancel).build(),
                key);
    }

    private Membership updated(String membership, SubscriptionUpdateParams changed, String key) {
        return StripeSubscriptions.seen(
                calls.ask(stripe -> stripe.subscriptions().update(membership, changed, once(key))));
    }

    @Override
    public void end(String membership, String key) {
        calls.ask(stripe -> stripe.subscriptions().cancel(membership));
    }

    @Override
    public Bill bill(String bill) {
        var wanted = InvoiceRetrieveParams.builder().addExpand("payments").build();
        return StripeInvoices.seen(calls.ask(stripe -> stripe.invoices().retrieve(bill, wanted)));
    }

    @Override
    public List<String> bills(String membership, Instant since) {
        var wanted = InvoiceListParams.builder()
                .setSubscription(membership)
                .setCreated(InvoiceListParams.Created.builder()
                        .setGte(since.getEpochSecond())
                        .build())
                .setLimit(100L)
                .build();
        return calls.ask(stripe -> stripe.invoices().list(wanted).getData()).stream()
                .map(Invoice::getId)
                .toList();
    }

    @Override
    public String portal(String customer, String backTo) {
        var page = SessionCreateParams.builder()
                .setCustomer(customer)
                .setReturnUrl(backTo)
                .build();
        // A page for one visit: each is another.
        String key = "portal-" + java.util.UUID.randomUUID();
        return calls.ask(stripe ->
                stripe.billingPortal().sessions().create(page, once(key)).getUrl());
    }
}
