/** What other modules lend to analytics. */
@NamedInterface("spi")
@NullMarked
package app.facet.platform.analytics.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
