/**
 * Payments without a payment provider: the same pages, subscriptions, refunds and disputes on our own tables, so that all of
 * it can be tried without keys. No money moves, and it is never there in production.
 */
@NullMarked
package app.facet.platform.billing.sandbox;

import org.jspecify.annotations.NullMarked;
