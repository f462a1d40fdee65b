/** What limits ask of others. */
@NamedInterface("spi")
@NullMarked
package app.facet.platform.limits.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
