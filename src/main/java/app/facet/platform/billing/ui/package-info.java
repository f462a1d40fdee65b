/** Views of billing, and what other modules show of prices: the price on a button, what is left. */
@NamedInterface("ui")
@NullMarked
package app.facet.platform.billing.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
