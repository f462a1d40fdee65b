package app.facet.platform.billing.payments;

import app.facet.platform.billing.payments.PayoutRows.StoredPayee;
import app.facet.platform.billing.payments.PayoutRows.StoredTransfer;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import app.facet.platform.notifications.PublicAddress;
import app.facet.platform.notifications.spi.AddressBook;
import app.facet.platform.notifications.spi.Addressee;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Pays artists and stylists: accounts of their own at the provider, and what is sent to them less our commission. */
@Service
public class Payouts {

    private static final int USUAL_COMMISSION_PERCENT = 10;

    private final PayoutRows rows;
    private final PayeeUpdate updates;
    private final PaymentProviders providers;
    private final AddressBook addresses;
    private final PublicAddress address;
    private final StepUp stepUp;
    private final TransactionTemplate transactions;

    Payouts(
            PayoutRows rows,
            PayeeUpdate updates,
            PaymentProviders providers,
            AddressBook addresses,
            PublicAddress address,
            StepUp stepUp,
            TransactionTemplate transactions) {
        this.rows = rows;
        this.updates = updates;
        this.providers = providers;
        this.addresses = addresses;
        this.address = address;
        this.stepUp = stepUp;
        this.transactions = transactions;
    }

    /** How far somebody is. */
    public enum Readiness {
        NONE,
        /** The provider wants to know more. */
        MISSING,
        /** The provider is looking at it. */
        WAITING,
        READY
    }

    /** Where somebody says who they are and which bank they have. Changes where money goes, so it has to be them. */
    public String onboard(AccountId account, String backTo) {
        stepUp.require();
        var provider = providers.current();
        return PaymentsAway.unless(() -> {
            String ref = payee(account).map(StoredPayee::ref).orElseGet(() -> opened(account, provider));
            return provider.payees().onboarding(ref, address.of(backTo));
        });
    }

    private String opened(AccountId account, PaymentProvider provider) {
        String email = addresses.find(account).map(Addressee::email).orElse("");
        String ref = provider.payees().open(account, email);
        transactions.executeWithoutResult(status -> rows.insertPayee(account, provider.name(), ref));
        return ref;
    }

    public Readiness readiness(AccountId account) {
        return payee(account)
                .map(found -> found.ready() ? Readiness.READY : found.missing() ? Readiness.MISSING : Readiness.WAITING)
                .orElse(Readiness.NONE);
    }

    /** Asks the provider how far they are, e.g. when they come back from its page. */
    public Readiness refresh(AccountId account) {
        payee(account)
                .ifPresent(found ->
                        PaymentsAway.unless(() -> updates.bring(providers.named(found.provider()), found.ref())));
        return readiness(account);
    }

    /**
     * Sends a payee their part, once for each reference.
     *
     * @param gross what was paid for their work
     * @return what they get
     * @throws NotFound when they cannot be paid yet
     */
    @ActingAsTheHouse("what somebody is paid is booked by the module that knows the work is done, not by them")
    public Money send(AccountId payee, String reference, Money gross) {
        StoredPayee to = payee(payee).filter(StoredPayee::ready).orElseThrow(NotFound::new);
        StoredTransfer transfer = transactions.execute(status -> {
            rows.insertTransfer(begun(to, reference, gross));
            return rows.transfer(reference).orElseThrow(NotFound::new);
        });
        updates.send(providers.named(transfer.provider()), reference);
        return gross.with(transfer.net());
    }

    /**
     * Takes back part of what was sent. Named by the sum that is back afterwards, so that repeating it takes nothing more.
     *
     * @throws NotRefundable when more should come back than was sent
     */
    @ActingAsTheHouse("as for sending")
    public void takeBack(String reference, long reversedInAll) {
        StoredTransfer transfer =
                transactions.execute(status -> rows.transfer(reference)).orElseThrow(NotFound::new);
        if (reversedInAll > transfer.net() || transfer.ref() == null) {
            throw new NotRefundable();
        }
        var provider = providers.named(transfer.provider());
        String ref = Objects.requireNonNull(transfer.ref());
        long missing = reversedInAll - provider.payees().findTransfer(ref).reversed();
        if (missing > 0) {
            provider.payees().reverse(ref, missing, "transfer-" + transfer.id() + "-reversed-" + reversedInAll);
        }
        updates.bringTransfer(provider, ref);
    }

    private Optional<StoredPayee> payee(AccountId account) {
        return transactions.execute(status -> rows.payee(account));
    }

    private static StoredTransfer begun(StoredPayee to, String reference, Money gross) {
        return new StoredTransfer(
                UUID.randomUUID(),
                to.account(),
                reference,
                to.provider(),
                null,
                to.ref(),
                gross,
                gross.minor() * USUAL_COMMISSION_PERCENT / 100,
                0,
                "ASKED",
                0);
    }
}
