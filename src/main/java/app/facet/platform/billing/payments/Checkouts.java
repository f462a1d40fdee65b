package app.facet.platform.billing.payments;

import app.facet.platform.kernel.AccountId;

/** The provider's own pages, where people type their card. Every method may be repeated. */
public interface Checkouts {

    /** Introduces a person; the same person is introduced once. */
    String customer(AccountId account, String email);

    /** Opens a page, or finds the one that was opened for the same order. */
    Checkout open(CheckoutOrder order);

    Checkout find(String checkout);

    /** Nobody can pay there any more, unless somebody already has. */
    Checkout close(String checkout);
}
