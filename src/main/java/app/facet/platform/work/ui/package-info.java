/** Background work as its owner sees it, for every module's views, and as the back office does. */
@NamedInterface("ui")
@NullMarked
package app.facet.platform.work.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
