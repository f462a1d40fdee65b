/** The bell, what somebody was told, how they want to be told; the outbox in the back office. */
@NullMarked
package app.facet.platform.notifications.ui;

import org.jspecify.annotations.NullMarked;
