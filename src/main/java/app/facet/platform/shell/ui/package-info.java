/** The frame's views and the listeners that hold for every view. */
@NullMarked
package app.facet.platform.shell.ui;

import org.jspecify.annotations.NullMarked;
