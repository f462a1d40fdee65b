@NullMarked
package app.facet.platform.privacy.ui;

import org.jspecify.annotations.NullMarked;
