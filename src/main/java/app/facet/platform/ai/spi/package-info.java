/** What an engine is: one way of speaking to model servers, by what it is able to do. */
@NamedInterface("spi")
@NullMarked
package app.facet.platform.ai.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
