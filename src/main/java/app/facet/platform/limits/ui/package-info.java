/** What the page of the views needs in order to wait. */
@NullMarked
package app.facet.platform.limits.ui;

import org.jspecify.annotations.NullMarked;
