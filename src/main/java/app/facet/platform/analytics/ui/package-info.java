/** What is counted, for the back office. */
@NullMarked
package app.facet.platform.analytics.ui;

import org.jspecify.annotations.NullMarked;
