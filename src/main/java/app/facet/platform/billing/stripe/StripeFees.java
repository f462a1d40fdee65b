package app.facet.platform.billing.stripe;

import app.facet.platform.billing.payments.Money;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Charge;
import com.stripe.model.Dispute;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What Stripe keeps for moving money, as it says where the money comes to our balance. */
final class StripeFees {

    private StripeFees() {}

    /** For the payment and for what became of it with banks; null while it is not on our balance. */
    static @Nullable Money of(@Nullable Charge taken, List<Dispute> disputes) {
        var received = taken == null ? null : taken.getBalanceTransactionObject();
        if (received == null) {
            return null;
        }
        var withBanks = disputes.stream()
                .map(Dispute::getBalanceTransactions)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(one -> received.getCurrency().equals(one.getCurrency()));
        long fee = Stream.concat(Stream.of(received), withBanks)
                .map(BalanceTransaction::getFee)
                .mapToLong(StripeInvoices::number)
                .sum();
        return StripeMoney.of(fee, received.getCurrency());
    }
}
