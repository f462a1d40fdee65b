/** What the log asks of whoever knows the people. */
@NamedInterface("spi")
@NullMarked
package app.facet.platform.audit.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
