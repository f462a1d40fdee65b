package app.facet.platform.billing.stripe;

import static app.facet.platform.billing.stripe.StripeCalls.once;

import app.facet.platform.billing.payments.Payees;
import app.facet.platform.kernel.AccountId;
import com.stripe.model.Account;
import com.stripe.param.AccountCreateParams;
import com.stripe.param.AccountCreateParams.Capabilities;
import com.stripe.param.AccountLinkCreateParams;
import com.stripe.param.TransferCreateParams;
import com.stripe.param.TransferListParams;
import com.stripe.param.TransferReversalCreateParams;
import java.util.Optional;
import java.util.UUID;

/** Accounts of Stripe Connect, and transfers to them. */
class StripePayees implements Payees {

    private final StripeCalls calls;

    StripePayees(StripeCalls calls) {
        this.calls = calls;
    }

    @Override
    public String open(AccountId account, String email) {
        var opened = AccountCreateParams.builder()
                .setType(AccountCreateParams.Type.EXPRESS)
                .setEmail(email.isEmpty() ? null : email)
                .putMetadata("account", account.toString())
                .setCapabilities(Capabilities.builder()
                        .setTransfers(Capabilities.Transfers.builder()
                                .setRequested(true)
                                .build())
                        .setCardPayments(Capabilities.CardPayments.builder()
                                .setRequested(true)
                                .build())
                        .build())
                .build();
        String key = "payee-%s-%08x".formatted(account, email.hashCode());
        return calls.ask(stripe -> stripe.accounts().create(opened, once(key)).getId());
    }

    @Override
    public String onboarding(String payee, String backTo) {
        var link = AccountLinkCreateParams.builder()
                .setAccount(payee)
                .setRefreshUrl(backTo)
                .setReturnUrl(backTo)
                .setType(AccountLinkCreateParams.Type.ACCOUNT_ONBOARDING)
                .build();
        // Good for one visit: each is another.
        String key = "onboarding-" + UUID.randomUUID();
        return calls.ask(stripe -> stripe.accountLinks().create(link, once(key)).getUrl());
    }

    @Override
    public Payee find(String payee) {
        Account found = calls.ask(stripe -> stripe.accounts().retrieve(payee));
        var wanted = found.getRequirements();
        boolean missing = wanted != null
                && wanted.getCurrentlyDue() != null
                && !wanted.getCurrentlyDue().isEmpty();
        return new Payee(
                payee,
                Boolean.TRUE.equals(found.getChargesEnabled()),
                Boolean.TRUE.equals(found.getPayoutsEnabled()),
                missing);
    }

    @Override
    public Transfer transfer(NewTransfer order, String key) {
        var wanted = TransferCreateParams.builder()
                .setAmount(StripeMoney.amount(order.amount()))
                .setCurrency(StripeMoney.currency(order.amount()))
                .setDestination(order.payee())
                .setTransferGroup(order.group())
                .build();
        return seen(calls.ask(stripe -> stripe.transfers().create(wanted, once(key))));
    }

    /** Stripe forgets keys after a day, but not which group a transfer belongs to. */
    @Override
    public Optional<Transfer> findSent(NewTransfer order, String key) {
        var wanted = TransferListParams.builder()
                .setTransferGroup(order.group())
                .setDestination(order.payee())
                .setLimit(1L)
                .build();
        return calls.ask(stripe -> stripe.transfers().list(wanted).getData()).stream()
                .findFirst()
                .map(StripePayees::seen);
    }

    @Override
    public Transfer findTransfer(String transfer) {
        return seen(calls.ask(stripe -> stripe.transfers().retrieve(transfer)));
    }

    @Override
    public void reverse(String transfer, long minor, String key) {
        String currency =
                calls.ask(stripe -> stripe.transfers().retrieve(transfer)).getCurrency();
        var wanted = TransferReversalCreateParams.builder()
                .setAmount(StripeMoney.amount(StripeMoney.of(0, currency).with(minor)))
                .build();
        calls.ask(stripe -> stripe.transfers().reversals().create(transfer, wanted, once(key)));
    }

    private static Transfer seen(com.stripe.model.Transfer found) {
        return new Transfer(
                found.getId(),
                StripeMoney.of(found.getAmount(), found.getCurrency()),
                StripeMoney.of(StripeInvoices.number(found.getAmountReversed()), found.getCurrency())
                        .minor());
    }
}
