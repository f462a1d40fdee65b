/** What is left of deleted photos, for their owner. */
@NullMarked
package app.facet.platform.media.ui;

import org.jspecify.annotations.NullMarked;
