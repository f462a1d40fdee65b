/** The outbox in the back office. */
@NullMarked
package app.facet.platform.notifications.ui;

import org.jspecify.annotations.NullMarked;
