/** What other modules may put into the frame. */
@NamedInterface("spi")
@NullMarked
package app.facet.platform.shell.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
