/** Keys in the back office. */
@NullMarked
package app.facet.platform.vault.ui;

import org.jspecify.annotations.NullMarked;
