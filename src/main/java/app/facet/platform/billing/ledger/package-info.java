/** The book of credits and money. Everything that moves is written once, with both its sides. */
@NullMarked
package app.facet.platform.billing.ledger;

import org.jspecify.annotations.NullMarked;
