/** What a module declares to have paid for. */
@NamedInterface("spi")
@NullMarked
package app.facet.platform.billing.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
