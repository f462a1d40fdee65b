/** What a module lends to have its slow work done. */
@NamedInterface("spi")
@NullMarked
package app.facet.platform.work.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
