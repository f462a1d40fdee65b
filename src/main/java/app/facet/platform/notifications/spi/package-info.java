/** What notifications need to be told by modules they do not know. */
@NamedInterface("spi")
@NullMarked
package app.facet.platform.notifications.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
