package app.facet.platform.billing.stripe;

import static app.facet.platform.billing.stripe.StripeCalls.once;

import app.facet.platform.billing.payments.Buyer;
import app.facet.platform.billing.payments.Checkout;
import app.facet.platform.billing.payments.CheckoutOrder;
import app.facet.platform.billing.payments.CheckoutOrder.Mode;
import app.facet.platform.billing.payments.Checkouts;
import app.facet.platform.kernel.AccountId;
import com.stripe.model.checkout.Session;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pages of Stripe Checkout. */
class StripeCheckouts implements Checkouts {

    private static final String ORDER = "order";
    private static final String MODE = "mode";
    private static final String ACCOUNT = "account";

    private final StripeCalls calls;
    private final StripePrices prices;

    StripeCheckouts(StripeCalls calls, StripePrices prices) {
        this.calls = calls;
        this.prices = prices;
    }

    @Override
    public String customer(AccountId account, String email) {
        var introduced = CustomerCreateParams.builder()
                .setEmail(email.isEmpty() ? null : email)
                .putMetadata(ACCOUNT, account.toString())
                .build();
        // Whoever changed their address in between is another request, which Stripe would not take under the same key.
        String key = "customer-%s-%08x".formatted(account, email.hashCode());
        return calls.ask(
                stripe -> stripe.customers().create(introduced, once(key)).getId());
    }

    @Override
    public Checkout open(CheckoutOrder order) {
        var page = described(order).build();
        return seen(calls.ask(stripe -> stripe.checkout().sessions().create(page, once("checkout-" + order.id()))));
    }

    private SessionCreateParams.Builder described(CheckoutOrder order) {
        var page = SessionCreateParams.builder()
                .setCustomer(order.customer())
                .setClientReferenceId(order.id().toString())
                .putMetadata(MODE, order.mode().name())
                .setSuccessUrl(order.backTo())
                .setCancelUrl(order.cancelTo())
                .setExpiresAt(order.expiresAt().getEpochSecond())
                .setLocale(SessionCreateParams.Locale.AUTO);
        switch (order.mode()) {
            case PAY, HOLD -> payment(page, order);
            case SUBSCRIBE -> subscription(page, order);
            case KEEP_CARD -> setup(page, order);
        }
        if (calls.worksOutTax() && order.mode() != Mode.KEEP_CARD) {
            page.setAutomaticTax(SessionCreateParams.AutomaticTax.builder()
                            .setEnabled(true)
                            .build())
                    .setCustomerUpdate(SessionCreateParams.CustomerUpdate.builder()
                            .setAddress(SessionCreateParams.CustomerUpdate.Address.AUTO)
                            .build());
        }
        return page;
    }

    private static void payment(SessionCreateParams.Builder page, CheckoutOrder order) {
        var intent = PaymentIntentData.builder().putMetadata(ORDER, order.id().toString());
        if (order.mode() == Mode.HOLD) {
            intent.setCaptureMethod(PaymentIntentData.CaptureMethod.MANUAL);
            page.addPaymentMethodType(SessionCreateParams.PaymentMethodType.CARD); // the only thing that can be held
        }
        page.setMode(SessionCreateParams.Mode.PAYMENT)
                .setPaymentIntentData(intent.build())
                .addLineItem(LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(LineItem.PriceData.builder()
                                .setCurrency(StripeMoney.currency(order.price()))
                                .setUnitAmount(StripeMoney.amount(order.price()))
                                .setTaxBehavior(LineItem.PriceData.TaxBehavior.INCLUSIVE)
                                .setProductData(LineItem.PriceData.ProductData.builder()
                                        .setName(order.name())
                                        .build())
                                .build())
                        .build());
    }

    private void subscription(SessionCreateParams.Builder page, CheckoutOrder order) {
        var tariff = Objects.requireNonNull(order.tariff());
        var begun = SessionCreateParams.SubscriptionData.builder()
                .putMetadata(ACCOUNT, order.account().toString())
                .putMetadata(ORDER, order.id().toString());
        if (tariff.trialDays() > 0) {
            begun.setTrialPeriodDays((long) tariff.trialDays());
        }
        page.setMode(SessionCreateParams.Mode.SUBSCRIPTION)
                .setSubscriptionData(begun.build())
                .addLineItem(LineItem.builder()
                        .setQuantity(1L)
                        .setPrice(prices.of(tariff))
                        .build());
        var discount = order.discount();
        if (discount != null) {
            page.addDiscount(SessionCreateParams.Discount.builder()
                    .setCoupon(prices.of(discount, order.price()))
                    .build());
        }
    }

    private static void setup(SessionCreateParams.Builder page, CheckoutOrder order) {
        page.setMode(SessionCreateParams.Mode.SETUP)
                .setCurrency(StripeMoney.currency(order.price()))
                .addPaymentMethodType(SessionCreateParams.PaymentMethodType.CARD)
                .setSetupIntentData(SessionCreateParams.SetupIntentData.builder()
                        .putMetadata(ORDER, order.id().toString())
                        .build());
    }

    @Override
    public Checkout find(String checkout) {
        var wanted = SessionRetrieveParams.builder()
                .addExpand("payment_intent")
                .addExpand("setup_intent")
                .build();
        return seen(calls.ask(stripe -> stripe.checkout().sessions().retrieve(checkout, wanted)));
    }

    @Override
    public Checkout close(String checkout) {
        Checkout now = find(checkout);
        return now.state() == Checkout.State.OPEN
                ? seen(calls.ask(stripe -> stripe.checkout().sessions().expire(checkout, once("expire-" + checkout))))
                : now;
    }

    private static Checkout seen(Session page) {
        long total = Objects.requireNonNullElse(page.getAmountTotal(), 0L);
        String currency = Objects.requireNonNullElse(page.getCurrency(), "usd");
        var details = page.getTotalDetails();
        long tax = details == null ? 0 : Objects.requireNonNullElse(details.getAmountTax(), 0L);
        var setup = page.getSetupIntentObject();
        return new Checkout(
                page.getId(),
                order(page.getClientReferenceId()),
                state(page),
                page.getUrl(),
                StripeMoney.of(total, currency),
                StripeMoney.of(tax, currency).minor(),
                page.getPaymentIntent(),
                page.getSubscription(),
                setup == null ? null : setup.getPaymentMethod(),
                buyer(page));
    }

    private static Checkout.State state(Session page) {
        return switch (page.getStatus()) {
            case "open" -> Checkout.State.OPEN;
            case "expired" -> Checkout.State.EXPIRED;
            default -> complete(page);
        };
    }

    private static Checkout.State complete(Session page) {
        boolean held = page.getMetadata() != null
                && Mode.HOLD.name().equals(page.getMetadata().get(MODE));
        if (!"unpaid".equals(page.getPaymentStatus()) || held) {
            return Checkout.State.PAID;
        }
        var intent = page.getPaymentIntentObject();
        boolean failed = intent != null && "requires_payment_method".equals(intent.getStatus());
        return failed ? Checkout.State.FAILED : Checkout.State.PENDING;
    }

    static @Nullable UUID order(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private static @Nullable Buyer buyer(Session page) {
        var details = page.getCustomerDetails();
        return details == null || details.getName() == null
                ? null
                : new Buyer(details.getName(), StripeAddresses.lines(details.getAddress()));
    }
}
