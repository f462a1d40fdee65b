/** The frame of the back office and its start view. */
@NullMarked
package app.facet.platform.admin.ui;

import org.jspecify.annotations.NullMarked;
