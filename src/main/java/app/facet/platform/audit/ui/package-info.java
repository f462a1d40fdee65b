/** The back office's view of the log. */
@NullMarked
package app.facet.platform.audit.ui;

import org.jspecify.annotations.NullMarked;
