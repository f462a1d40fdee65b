/** Stripe, by its own library over our one door to the outside. */
@NullMarked
package app.facet.platform.billing.stripe;

import org.jspecify.annotations.NullMarked;
