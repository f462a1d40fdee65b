package app.facet.platform.billing.stripe;

import static app.facet.platform.billing.stripe.StripeCalls.once;

import app.facet.platform.billing.LastingDiscount;
import app.facet.platform.billing.payments.Bill;
import app.facet.platform.billing.payments.ChangePreview;
import app.facet.platform.billing.payments.Membership;
import app.facet.platform.billing.payments.Memberships;
import app.facet.platform.billing.payments.PlanChange;
import app.facet.platform.billing.payments.Tariff;
import com.stripe.model.Invoice;
import com.stripe.model.InvoiceLineItem;
import com.stripe.model.Subscription;
import com.stripe.param.InvoiceCreatePreviewParams;
import com.stripe.param.InvoiceCreatePreviewParams.SubscriptionDetails;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.InvoiceRetrieveParams;
import com.stripe.param.SubscriptionRetrieveParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.billingportal.SessionCreateParams;
import com.stripe.param.common.EmptyParam;
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
        var wanted = SubscriptionRetrieveParams.builder()
                .addExpand(StripeDiscounts.IN_FULL)
                .build();
        return calls.ask(stripe -> stripe.subscriptions().retrieve(ref, wanted));
    }

    @Override
    public ChangePreview preview(String membership, PlanChange change) {
        Tariff to = change.to();
        var wanted = InvoiceCreatePreviewParams.builder()
                .setSubscription(membership)
                .setSubscriptionDetails(SubscriptionDetails.builder()
                        .addItem(SubscriptionDetails.Item.builder()
                                .setId(item(membership))
                                .setPrice(prices.of(to))
                                .build())
                        .setProrationBehavior(SubscriptionDetails.ProrationBehavior.ALWAYS_INVOICE)
                        .setProrationDate(change.asOf().getEpochSecond())
                        .build());
        if (!change.keepsDiscounts()) {
            wanted.setDiscounts(EmptyParam.EMPTY);
        }
        // Nothing comes of it, so asking twice is as good as once; the key is for the rule that every post has one.
        String key =
                "preview-%s-%s-%d".formatted(membership, to.key(), change.asOf().getEpochSecond());
        Invoice invoice = calls.ask(stripe -> stripe.invoices().createPreview(wanted.build(), once(key)));
        return seen(invoice, change, find(membership));
    }

    private static ChangePreview seen(Invoice invoice, PlanChange change, Membership now) {
        long credited = invoice.getLines().getData().stream()
                .mapToLong(InvoiceLineItem::getAmount)
                .filter(amount -> amount < 0)
                .sum();
        long end = Math.max(0, -StripeInvoices.number(invoice.getEndingBalance())); // credit that is left over
        var price = change.to().price();
        Instant next = next(change, now);
        long usual =
                change.keepsDiscounts() ? LastingDiscount.lower(price.minor(), now.discounts(), next) : price.minor();
        return new ChangePreview(
                StripeMoney.of(-credited, price.unit()),
                StripeMoney.of(StripeInvoices.number(invoice.getAmountDue()), price.unit()),
                price.with(Math.max(0, usual - StripeMoney.of(end, price.unit()).minor())),
                next,
                change.asOf(),
                false);
    }

    /** In the same rhythm, and while nothing is paid yet, the period goes on; in another one a new period begins at once. */
    private static Instant next(PlanChange change, Membership now) {
        boolean yearly = change.to().yearly();
        if (now.yearly() == yearly || now.state() == Membership.State.TRIALING) {
            return now.periodEnd();
        }
        var at = change.asOf().atOffset(java.time.ZoneOffset.UTC);
        return (yearly ? at.plusYears(1) : at.plusMonths(1)).toInstant();
    }

    @Override
    public Membership change(String membership, PlanChange change, String key) {
        var changed = SubscriptionUpdateParams.builder()
                .addItem(SubscriptionUpdateParams.Item.builder()
                        .setId(item(membership))
                        .setPrice(prices.of(change.to()))
                        .build())
                .setProrationBehavior(SubscriptionUpdateParams.ProrationBehavior.ALWAYS_INVOICE)
                .setProrationDate(change.asOf().getEpochSecond())
                // What is due has to be paid for the change to hold: nobody gets the larger plan for nothing.
                .setPaymentBehavior(SubscriptionUpdateParams.PaymentBehavior.ERROR_IF_INCOMPLETE);
        if (!change.keepsDiscounts()) {
            changed.setDiscounts(EmptyParam.EMPTY);
        }
        return updated(membership, changed, key);
    }

    private String item(String membership) {
        return subscription(membership).getItems().getData().getFirst().getId();
    }

    @Override
    public Membership cancelAtPeriodEnd(String membership, boolean cancel, String key) {
        return updated(membership, SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(cancel), key);
    }

    private Membership updated(String membership, SubscriptionUpdateParams.Builder changed, String key) {
        var wanted = changed.addExpand(StripeDiscounts.IN_FULL).build();
        return StripeSubscriptions.seen(
                calls.ask(stripe -> stripe.subscriptions().update(membership, wanted, once(key))));
    }

    @Override
    public void end(String membership, String key) {
        calls.ask(stripe -> stripe.subscriptions().cancel(membership));
    }

    @Override
    public Bill bill(String bill) {
        var wanted = InvoiceRetrieveParams.builder().addExpand("payments").build();
        return StripeInvoices.seen(calls.ask(stripe -> stripe.invoices().retrieve(bill, wanted)), prices::plan);
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
