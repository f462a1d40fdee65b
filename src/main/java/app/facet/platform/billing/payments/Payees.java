package app.facet.platform.billing.payments;

import app.facet.platform.kernel.AccountId;
import java.util.Optional;

/** Who is paid by us: accounts of their own at the provider, and what is transferred to them. */
public interface Payees {

    /** Opens an account for a person; the same person gets one. */
    String open(AccountId account, String email);

    /** A page of the provider where they say who they are. */
    String onboarding(String payee, String backTo);

    Payee find(String payee);

    Transfer transfer(NewTransfer order, String key);

    /** What was sent for it before, however long ago; empty when nothing was. */
    Optional<Transfer> findSent(NewTransfer order, String key);

    Transfer findTransfer(String transfer);

    void reverse(String transfer, long minor, String key);

    /** @param missing whether the provider wants to know more */
    record Payee(String ref, boolean charges, boolean payouts, boolean missing) {

        public boolean ready() {
            return charges && payouts;
        }
    }

    record NewTransfer(String payee, Money amount, String group) {}

    record Transfer(String ref, Money amount, long reversed) {}
}
