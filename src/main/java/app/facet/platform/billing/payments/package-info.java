/**
 * Between a "buy" button and the ledger. Our own row is written before a provider is asked, each thing a provider holds
 * is brought up to date by one function that may be repeated at any time, and money is booked under references that
 * cannot repeat: so it does not matter in which order, how often and by which way news arrive.
 */
@NullMarked
package app.facet.platform.billing.payments;

import org.jspecify.annotations.NullMarked;
