package app.facet.platform.billing.stripe;

import static app.facet.platform.billing.stripe.StripeCalls.once;

import app.facet.platform.billing.payments.Charge;
import app.facet.platform.billing.payments.Charges;
import app.facet.platform.billing.payments.KeptCard;
import com.stripe.exception.CardException;
import com.stripe.model.Dispute;
import com.stripe.model.PaymentIntent;
import com.stripe.param.DisputeListParams;
import com.stripe.param.InvoicePaymentListParams;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.RefundCreateParams;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Payments of Stripe, each a payment intent. */
class StripeCharges implements Charges {

    private static final String ORDER = "order";

    private final StripeCalls calls;

    StripeCharges(StripeCalls calls) {
        this.calls = calls;
    }

    @Override
    public Charge find(String charge) {
        var wanted = PaymentIntentRetrieveParams.builder()
                .addExpand("latest_charge.balance_transaction")
                .build();
        var intent = calls.ask(stripe -> stripe.paymentIntents().retrieve(charge, wanted));
        var taken = intent.getLatestChargeObject();
        boolean disputed = taken != null && Boolean.TRUE.equals(taken.getDisputed());
        return seen(intent, disputed ? disputes(charge) : List.of());
    }

    private List<Dispute> disputes(String charge) {
        var wanted = DisputeListParams.builder().setPaymentIntent(charge).build();
        return calls.ask(stripe -> stripe.disputes().list(wanted).getData());
    }

    private static Charge seen(PaymentIntent intent, List<Dispute> disputes) {
        var taken = intent.getLatestChargeObject();
        String currency = intent.getCurrency();
        long captured = StripeInvoices.number(intent.getAmountReceived());
        // Letting go the rest of what was held must not look like giving money back.
        long refunded = taken == null ? 0 : Math.min(captured, StripeInvoices.number(taken.getAmountRefunded()));
        long disputed = disputes.stream().mapToLong(Dispute::getAmount).sum();
        return new Charge(
                intent.getId(),
                intent.getMetadata() == null
                        ? null
                        : StripeCheckouts.order(intent.getMetadata().get(ORDER)),
                state(intent),
                StripeMoney.of(intent.getAmount(), currency),
                StripeMoney.of(captured, currency).minor(),
                StripeMoney.of(refunded, currency).minor(),
                dispute(disputes),
                StripeMoney.of(disputed, currency).minor(),
                heldUntil(intent),
                StripeFees.of(taken, disputes));
    }

    private static Charge.State state(PaymentIntent intent) {
        return switch (intent.getStatus()) {
            case "requires_capture" -> Charge.State.HELD;
            case "succeeded" -> Charge.State.PAID;
            case "canceled" -> Charge.State.CANCELED;
            case "requires_action" -> Charge.State.UNCONFIRMED;
            case "requires_payment_method" -> declinedOrOpen(intent);
            default -> Charge.State.OPEN;
        };
    }

    private static Charge.State declinedOrOpen(PaymentIntent intent) {
        var error = intent.getLastPaymentError();
        if (error == null) {
            return Charge.State.OPEN;
        }
        return "authentication_required".equals(error.getCode()) ? Charge.State.UNCONFIRMED : Charge.State.DECLINED;
    }

    /** One that is open counts for more than one that ended; what is only asked about counts for nothing. */
    private static Charge.Dispute dispute(List<Dispute> disputes) {
        var states = disputes.stream()
                .map(Dispute::getStatus)
                .filter(status -> !status.startsWith("warning"))
                .toList();
        if (states.isEmpty()) {
            return Charge.Dispute.NONE;
        }
        if (!states.stream().allMatch(status -> status.equals("won") || status.equals("lost"))) {
            return Charge.Dispute.OPEN;
        }
        return states.contains("lost") ? Charge.Dispute.LOST : Charge.Dispute.WON;
    }

    private static @Nullable Instant heldUntil(PaymentIntent intent) {
        var taken = intent.getLatestChargeObject();
        var method = taken == null ? null : taken.getPaymentMethodDetails();
        var card = method == null ? null : method.getCard();
        return card == null ? null : StripeSubscriptions.time(card.getCaptureBefore());
    }

    @Override
    public Optional<String> billOf(String charge) {
        var wanted = InvoicePaymentListParams.builder()
                .setPayment(InvoicePaymentListParams.Payment.builder()
                        .setType(InvoicePaymentListParams.Payment.Type.PAYMENT_INTENT)
                        .setPaymentIntent(charge)
                        .build())
                .build();
        return calls.ask(stripe -> stripe.invoicePayments().list(wanted).getData()).stream()
                .map(com.stripe.model.InvoicePayment::getInvoice)
                .findFirst();
    }

    @Override
    public void refund(String charge, long minor, String key) {
        String currency =
                calls.ask(stripe -> stripe.paymentIntents().retrieve(charge)).getCurrency();
        var refund = RefundCreateParams.builder()
                .setPaymentIntent(charge)
                .setAmount(StripeMoney.amount(StripeMoney.of(0, currency).with(minor)))
                .build();
        calls.ask(stripe -> stripe.refunds().create(refund, once(key)));
    }

    @Override
    public Charge capture(String charge, long minor, String key) {
        String currency =
                calls.ask(stripe -> stripe.paymentIntents().retrieve(charge)).getCurrency();
        var part = PaymentIntentCaptureParams.builder()
                .setAmountToCapture(
                        StripeMoney.amount(StripeMoney.of(0, currency).with(minor)))
                .build();
        calls.ask(stripe -> stripe.paymentIntents().capture(charge, part, once(key)));
        return find(charge);
    }

    @Override
    public Charge release(String charge, String key) {
        calls.ask(stripe -> stripe.paymentIntents().cancel(charge, once(key)));
        return find(charge);
    }

    @Override
    public Charge takeFromKept(KeptCard card, String key) {
        var intent = PaymentIntentCreateParams.builder()
                .setAmount(StripeMoney.amount(card.amount()))
                .setCurrency(StripeMoney.currency(card.amount()))
                .setCustomer(card.customer())
                .setPaymentMethod(card.card())
                .addPaymentMethodType("card")
                .setOffSession(true)
                .setConfirm(true)
                .putMetadata(ORDER, card.deposit().toString())
                .build();
        return find(calls.ask(stripe -> {
            try {
                return stripe.paymentIntents().create(intent, once(key)).getId();
            } catch (CardException declined) {
                var made = declined.getStripeError() == null
                        ? null
                        : declined.getStripeError().getPaymentIntent();
                if (made == null) {
                    throw declined;
                }
                return made.getId();
            }
        }));
    }

    /** Stripe forgets keys after a day; by what we told it about the payment it is found for ever. */
    @Override
    public Optional<Charge> findTaken(KeptCard card, String key) {
        var wanted = PaymentIntentListParams.builder()
                .setCustomer(card.customer())
                .setLimit(100L)
                .build();
        return calls.ask(stripe -> stripe.paymentIntents().list(wanted).getData()).stream()
                .filter(one ->
                        card.deposit().toString().equals(one.getMetadata().get(ORDER)))
                .findFirst()
                .map(one -> find(one.getId()));
    }
}
