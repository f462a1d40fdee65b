@NullMarked
package app.facet.platform.billing.ui;

import org.jspecify.annotations.NullMarked;
