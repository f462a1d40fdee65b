package app.facet.platform.billing.stripe;

import app.facet.platform.billing.payments.Bill;
import app.facet.platform.billing.payments.BillLine;
import app.facet.platform.billing.payments.Buyer;
import app.facet.platform.billing.payments.Tariff;
import com.google.gson.JsonElement;
import com.stripe.model.Invoice;
import com.stripe.model.InvoiceLineItem;
import com.stripe.model.InvoicePayment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads Stripe's invoices. */
final class StripeInvoices {

    private StripeInvoices() {}

    /** @param plans which plan a price is for, by its name at Stripe */
    static Bill seen(Invoice found, Function<String, Optional<Tariff.Named>> plans) {
        String currency = found.getCurrency();
        return new Bill(
                found.getId(),
                subscription(found),
                Bill.State.valueOf(found.getStatus().toUpperCase(Locale.ROOT)),
                lines(found, plans),
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
    private static List<BillLine> lines(Invoice found, Function<String, Optional<Tariff.Named>> plans) {
        String currency = found.getCurrency();
        var lines = new ArrayList<BillLine>();
        for (InvoiceLineItem line : found.getLines().getData()) {
            long net = number(line.getAmount()) - taxWithin(line);
            lines.add(new BillLine(
                    what(line),
                    price(line).flatMap(plans).orElse(null),
                    Objects.requireNonNullElse(line.getDescription(), "Facet"),
                    StripeMoney.of(net, currency).minor()));
        }
        long off = discount(found);
        if (off > 0) {
            long minor = -StripeMoney.of(off, currency).minor();
            lines.add(new BillLine(BillLine.What.DISCOUNT, null, "Discount", minor));
        }
        return lines;
    }

    private static BillLine.What what(InvoiceLineItem line) {
        if (number(line.getAmount()) < 0) {
            return BillLine.What.UNUSED;
        }
        return isProrated(line) ? BillLine.What.REMAINING : BillLine.What.PERIOD;
    }

    private static boolean isProrated(InvoiceLineItem line) {
        var parent = line.getParent();
        if (parent == null) {
            return false;
        }
        var ofPlan = parent.getSubscriptionItemDetails();
        var ofItem = parent.getInvoiceItemDetails();
        return (ofPlan != null && Boolean.TRUE.equals(ofPlan.getProration()))
                || (ofItem != null && Boolean.TRUE.equals(ofItem.getProration()));
    }

    private static Optional<String> price(InvoiceLineItem line) {
        var pricing = line.getPricing();
        return pricing == null || pricing.getPriceDetails() == null
                ? Optional.empty()
                : Optional.ofNullable(pricing.getPriceDetails().getPrice());
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
