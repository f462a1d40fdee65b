/** Plans and packs that are bought in app stores, as RevenueCat tells it. */
@NullMarked
package app.facet.platform.billing.stores;

import org.jspecify.annotations.NullMarked;
