/** Background work in the back office. */
@NullMarked
package app.facet.platform.work.ui;

import org.jspecify.annotations.NullMarked;
