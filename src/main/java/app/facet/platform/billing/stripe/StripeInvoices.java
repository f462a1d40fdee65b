package app.facet.platform.billing.stripe;

import app.facet.platform.billing.payments.Bill;
import app.facet.platform.billing.payments.Buyer;
import app.facet.platform.billing.payments.InvoiceLine;
import com.google.gson.JsonElement;
import com.stripe.model.Invoice;
import com.stripe.model.InvoiceLineItem;
import com.stripe.model.InvoicePayment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads Stripe's invoices. */
final class StripeInvoices {

    private StripeInvoices() {}

    static Bill seen(Invoice found) {
        String currency = found.getCurrency();
        return new Bill(
                found.getId(),
                subscription(found),
                Bill.State.valueOf(found.getStatus().toUpperCase(Locale.ROOT)),
                lines(found),
                StripeMoney.of(number(found.getTotal()), currency),
                StripeMoney.of(tax(found), currency).minor(),
                charge(found),
                (int) number(found.getAttemptCount()),
                StripeSubscriptions.time(found.getNextPaymentAttempt()),
                found.getCustomerName() == null
                        ? null
                        : new Buyer(found.getCustomerName(), StripeAddresses.lines(found.getCustomerAddress())));
    }

    static long number(@Nullable Long number) {
        return Objects.requireNonNullElse(number, 0L);
    }

    /** Each without the tax that is in it, and what coupons take off as a line of its own: so they add to what is net. */
    private static List<InvoiceLine> lines(Invoice found) {
        String currency = found.getCurrency();
        var lines = new ArrayList<InvoiceLine>();
        for (InvoiceLineItem line : found.getLines().getData()) {
            long net = number(line.getAmount()) - taxWithin(line);
            lines.add(new InvoiceLine(
                    Objects.requireNonNullElse(line.getDescription(), "Facet"),
                    StripeMoney.of(net, currency).minor()));
        }
        long off = discount(found);
        if (off > 0) {
            lines.add(new InvoiceLine("Discount", -StripeMoney.of(off, currency).minor()));
        }
        return lines;
    }

    private static long taxWithin(InvoiceLineItem line) {
        var taxes = line.getTaxes();
        return taxes == null
                ? 0
                : taxes.stream()
                        .filter(tax -> "inclusive".equals(tax.getTaxBehavior()))
                        .mapToLong(tax -> number(tax.getAmount()))
                        .sum();
    }

    private static long discount(Invoice found) {
        var discounts = found.getTotalDiscountAmounts();
        return discounts == null
                ? 0
                : discounts.stream().mapToLong(one -> number(one.getAmount())).sum();
    }

    private static long tax(Invoice found) {
        var taxes = found.getTotalTaxes();
        return taxes == null
                ? 0
                : taxes.stream().mapToLong(tax -> number(tax.getAmount())).sum();
    }

    /** Under its parent as newer versions have it, else on the invoice itself. */
    private static @Nullable String subscription(Invoice found) {
        var parent = found.getParent();
        return parent != null && parent.getSubscriptionDetails() != null
                ? parent.getSubscriptionDetails().getSubscription()
                : older(found, "subscription");
    }

    private static @Nullable String charge(Invoice found) {
        return found.getPayments() == null
                ? older(found, "payment_intent")
                : found.getPayments().getData().stream()
                        .filter(one -> !"canceled".equals(one.getStatus()))
                        .map(InvoicePayment::getPayment)
                        .filter(one -> one != null && one.getPaymentIntent() != null)
                        .map(InvoicePayment.Payment::getPaymentIntent)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String older(Invoice found, String field) {
        var raw = found.getRawJsonObject();
        JsonElement value = raw == null ? null : raw.get(field);
        return value == null || !value.isJsonPrimitive() ? null : value.getAsString();
    }
}
